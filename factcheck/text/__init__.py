"""From original text to a folded view with sentences and tokens; offsets always lead back to the original."""
