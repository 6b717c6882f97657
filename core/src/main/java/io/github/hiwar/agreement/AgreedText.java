package io.github.hiwar.agreement;

import io.github.hiwar.value.Entity;

/** Where a promise can stand in writing: a text, or one clause of it. */
public sealed interface AgreedText extends Entity permits Agreement, Clause {}
