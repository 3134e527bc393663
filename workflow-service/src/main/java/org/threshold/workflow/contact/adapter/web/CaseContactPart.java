package org.threshold.workflow.contact.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.app.RestrictionAddress;
import org.threshold.workflow.contact.app.RestrictionSheet;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Link;
import org.threshold.workflow.worklist.CasePart;
import org.threshold.workflow.worklist.ChronologyEntry;
import org.threshold.workflow.worklist.ChronologySource;

/**
 * The part of a case’s page, and of the one that is printed for the night, with who may not be with
 * the child and on what basis; and when each restriction came on record and was lifted.
 */
@Component
class CaseContactPart implements CasePart, ChronologySource {

    /** Before the risks. */
    private static final int ORDER = 23;

    private final RestrictionsOfCase restrictions;

    CaseContactPart(RestrictionsOfCase restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean inBrief() {
        return true;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .flatMap(ref -> restrictions.of(who, ref).map(all -> part(ref, all)));
    }

    private static Part part(CaseRef ref, List<RestrictionSheet> all) {
        List<Link> links = new ArrayList<>();
        all.stream()
                .map(RestrictionSheet::restriction)
                .filter(one -> !one.lifted())
                .forEach(
                        one ->
                                links.add(
                                        new Link(
                                                "Say how restriction "
                                                        + one.number()
                                                        + " goes on, or lift it",
                                                RestrictionAddress.of(one))));
        links.add(
                new Link(
                        "Record a restriction of contact",
                        "/cases/" + ref + "/contact-restrictions/new"));
        var facts = all.stream().map(RestrictionWords::fact).toList();
        return new CaseFacts("contact-restrictions", "Restrictions of contact", facts, links)
                .partOrStart();
    }

    @Override
    public List<ChronologyEntry> chronology(Actor who, String caseRef) {
        return CaseRef.of(caseRef).flatMap(ref -> restrictions.of(who, ref)).stream()
                .flatMap(List::stream)
                .flatMap(one -> entries(one).stream())
                .toList();
    }

    private static List<ChronologyEntry> entries(RestrictionSheet sheet) {
        List<ChronologyEntry> entries = new ArrayList<>();
        entries.add(opened(sheet.history().getLast().restriction()));
        if (sheet.restriction().lifted()) {
            sheet.history().stream()
                    .findFirst()
                    .map(CaseContactPart::lifted)
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private static ChronologyEntry opened(Restriction one) {
        return new ChronologyEntry(
                one.openedAt(),
                "Contact with the child was restricted",
                one.said().terms().kind().words()
                        + ". "
                        + RestrictionWords.basis(one.said().basis()),
                RestrictionAddress.of(one));
    }

    private static ChronologyEntry lifted(Said last) {
        return new ChronologyEntry(
                last.entry().at(),
                "A restriction of contact was lifted",
                last.entry().why(),
                RestrictionAddress.of(last.restriction()));
    }
}
