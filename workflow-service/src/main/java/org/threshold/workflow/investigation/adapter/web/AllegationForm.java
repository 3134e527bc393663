package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.app.RecordAllegation.NewAllegation;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.platform.web.Reading;

/**
 * An allegation as somebody reports it.
 *
 * @param allegedBy what whoever makes it is to the child, for example {@code mother}
 * @param against whom it is against; left out: not known
 * @param absentParent whether it is against a parent who is not there to answer
 * @param what in words
 * @param cases the children whom it is about; left out: all of the investigation
 * @param knownAt when it became known, UTC; left out: now
 * @param whyLate why it is recorded later than four hours after that; may be left out
 * @param dueAt by when it is to be followed up, UTC; left out: by the limit
 * @param dueReason why then; needed where it is later than the limit
 */
record AllegationForm(
        @Nullable String allegedBy,
        @Nullable String against,
        @Nullable Boolean absentParent,
        @Nullable String what,
        @Nullable List<String> cases,
        @Nullable Instant knownAt,
        @Nullable String whyLate,
        @Nullable Instant dueAt,
        @Nullable String dueReason) {

    NewAllegation read(Reading reading) {
        return new NewAllegation(
                new Claim(
                        reading.one("allegedBy", allegedBy, RoleInCase.values(), RoleInCase::code),
                        reading.one(
                                "against",
                                against == null ? RoleInCase.NOT_KNOWN.code() : against,
                                RoleInCase.values(),
                                RoleInCase::code),
                        Boolean.TRUE.equals(absentParent),
                        Reading.text(what)),
                AskedOfItem.cases(reading, cases),
                knownAt == null
                        ? new Known.JustNow()
                        : new Known.At(knownAt, Reading.text(whyLate)),
                AskedOfItem.due(dueAt, dueReason));
    }
}
