package org.threshold.workflow.contact.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.platform.Refusal;

/**
 * A restriction as the API shows it.
 *
 * @param number its place among those of its case
 * @param openedAt when it came on record, UTC
 * @param parentalResponsibility {@code holds}, {@code not-known} or {@code does-not-hold}
 * @param lacksBasis whether a legal basis has to be got, or the restriction lifted
 * @param told {@code told}, {@code to-tell}, {@code not-told} or {@code no-letter}
 * @param missing what nobody has said of it, in sentences
 * @param history everything that was said, the latest first
 */
record ShownRestriction(
        UUID id,
        String caseRef,
        int number,
        Instant openedAt,
        String origin,
        boolean lifted,
        RestrictionForm said,
        String parentalResponsibility,
        boolean lacksBasis,
        String told,
        List<String> missing,
        List<Earlier> history) {

    /**
     * What was said at a time.
     *
     * @param at UTC
     */
    record Earlier(Instant at, UUID by, String why, RestrictionForm said, boolean lifted) {}

    static ShownRestriction of(RestrictionSheet sheet) {
        var one = sheet.restriction();
        return new ShownRestriction(
                one.id().value(),
                one.caseRef().value(),
                one.number(),
                one.openedAt(),
                one.origin().code(),
                one.lifted(),
                RestrictionForm.of(one.said()),
                sheet.held().code(),
                sheet.lacksBasis(),
                sheet.telling().code(),
                sheet.missing().stream().map(Refusal::problem).toList(),
                sheet.history().stream().map(ShownRestriction::earlier).toList());
    }

    private static Earlier earlier(Said said) {
        return new Earlier(
                said.entry().at(),
                said.entry().by().value(),
                said.entry().why(),
                RestrictionForm.of(said.restriction().said()),
                said.restriction().lifted());
    }
}
