package org.threshold.workflow.investigation.adapter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.investigation.app.PlanEvidentialAction.NewAction;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.EvidentialAction.Owner;
import org.threshold.workflow.investigation.domain.EvidentialAction.What;
import org.threshold.workflow.platform.web.Reading;

/**
 * An evidential action as it is put on the list.
 *
 * @param type for example {@code photographs}
 * @param agency the agency that owns it
 * @param owner who sees to it there
 * @param cases the children whom it is about; left out: all of the investigation
 * @param dueAt by when, UTC; left out: by the limit
 * @param dueReason why then; needed where it is later than the limit
 */
record ActionForm(
        @Nullable String type,
        @Nullable String agency,
        @Nullable String owner,
        @Nullable List<String> cases,
        @Nullable Instant dueAt,
        @Nullable String dueReason) {

    NewAction read(Reading reading) {
        return new NewAction(
                new What(
                        reading.one("type", type, ActionType.onList(), ActionType::code),
                        new Owner(
                                reading.one("agency", agency, Agency.values(), Agency::code),
                                Reading.text(owner))),
                AskedOfItem.cases(reading, cases),
                AskedOfItem.due(dueAt, dueReason));
    }
}
