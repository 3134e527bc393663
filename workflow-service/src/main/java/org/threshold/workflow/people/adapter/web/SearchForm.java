package org.threshold.workflow.people.adapter.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for; one of the first three must be there, and the reason always.
 *
 * @param name as far as it is known, in any order and spelling
 */
record SearchForm(
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String nhsNumber,
        @Nullable String reason) {}
