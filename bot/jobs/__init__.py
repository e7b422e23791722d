"""Three jobs joined only by tables: poll, edit, deliver. Each may die and resume without loss."""
