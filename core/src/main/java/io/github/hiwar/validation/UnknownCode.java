package io.github.hiwar.validation;

import io.github.hiwar.value.OpenCode;
import java.util.Set;

/**
 * A code of an open list that this version does not know.
 *
 * @param code the code
 * @param list the name of the list
 * @param known the codes that it does know
 */
record UnknownCode(OpenCode code, String list, Set<String> known) {}
