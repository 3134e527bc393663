package org.threshold.workflow.people.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * A correction.
 *
 * @param version the version that was looked at
 * @param why how this is known
 * @param person everything that holds now
 */
record CorrectionForm(int version, @Nullable String why, PersonForm person) {}
