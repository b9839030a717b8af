"""From tokens to dates, quantities and claims."""
