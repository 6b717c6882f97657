/**
 * What is asked, offered, promised, agreed or delivered: quantities, schedules, scales,
 * beneficiaries, conditions.
 */
@NullMarked
package io.github.hiwar.terms;

import org.jspecify.annotations.NullMarked;
