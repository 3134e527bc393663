package org.threshold.workflow.people.adapter.web;

import org.jspecify.annotations.Nullable;

/** Somebody of a family who moved, as the page sends it: any part may be missing. */
record MoveForm(
        @Nullable String person,
        @Nullable String what,
        @Nullable String home,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String from,
        @Nullable String to) {}
