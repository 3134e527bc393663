package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.investigation.app.RecordSuspect.NewSuspect;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Suspect.Stand;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.platform.web.Reading;

/**
 * A suspect as the police report one.
 *
 * @param role what the suspect is to the child; left out: not known
 * @param who the suspect, in words; left out while nobody is named
 * @param status for example {@code on-bail}
 * @param conditions of bail or release, in words
 * @param nextReviewAt when the status is looked at again, UTC; left out: by the limit
 * @param nextReviewReason why then; needed where it is later than the limit
 */
record SuspectForm(
        @Nullable String role,
        @Nullable String who,
        @Nullable String status,
        @Nullable String conditions,
        @Nullable Instant nextReviewAt,
        @Nullable String nextReviewReason) {

    NewSuspect read(Reading reading) {
        return new NewSuspect(
                reading.one(
                        "role",
                        role == null ? RoleInCase.NOT_KNOWN.code() : role,
                        RoleInCase.values(),
                        RoleInCase::code),
                Reading.text(who),
                new Stand(
                        reading.one("status", status, SuspectStatus.values(), SuspectStatus::code),
                        Reading.text(conditions)),
                AskedOfItem.due(nextReviewAt, nextReviewReason));
    }
}
