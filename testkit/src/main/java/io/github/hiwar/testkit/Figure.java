package io.github.hiwar.testkit;

/** Kinds of figures that claims come with, as the table names them. */
enum Figure {
  NONE,
  MONEY,
  PERCENT,
  CHANGE,
  SCALE,
  INDEX,
  INSTALMENTS,
  POSTS,
  DAYS,
  HOURS,
  YEARS
}
