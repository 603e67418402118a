// A room under construction.
