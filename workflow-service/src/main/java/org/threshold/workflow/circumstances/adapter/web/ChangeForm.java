package org.threshold.workflow.circumstances.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change of circumstance as it is sent.
 *
 * @param kind the kind's name, for example {@code child-admitted}
 * @param stage which of the kind's happenings; left out where it has only one
 * @param cases the references of the cases it concerns
 * @param occurredAt when it happened; left out: now
 * @param codes what is said about it in closed classes
 * @param detail the facts needed to act, in words; shown only to whoever looks them up
 * @param whyLate why it is recorded more than four hours after it happened; may be left out
 * @param leaveOut who is not to be told, each with a reason; nobody who must be told
 */
record ChangeForm(
        @Nullable String kind,
        @Nullable String stage,
        @Nullable List<String> cases,
        @Nullable Instant occurredAt,
        @Nullable Map<String, String> codes,
        @Nullable String detail,
        @Nullable String whyLate,
        @Nullable List<LeaveOutForm> leaveOut) {

    /**
     * A recipient to be left out.
     *
     * @param agency the agency's code
     * @param role the duty role's code
     */
    record LeaveOutForm(@Nullable String agency, @Nullable String role, @Nullable String reason) {}

    /** What a change should have said. */
    record CorrectionForm(
            @Nullable String stage,
            @Nullable Instant occurredAt,
            @Nullable Map<String, String> codes,
            @Nullable String detail) {}

    /** Why a change is withdrawn. */
    record WithdrawalForm(@Nullable String reason) {}
}
