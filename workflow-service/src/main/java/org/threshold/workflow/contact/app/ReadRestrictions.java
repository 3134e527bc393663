package org.threshold.workflow.contact.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows restrictions of contact; whoever reads them is kept in the audit. */
@Service
public class ReadRestrictions {

    private final Access access;
    private final Restrictions restrictions;
    private final ContactFamily family;
    private final RestrictionSheets sheets;
    private final JoinedCases joined;

    ReadRestrictions(
            Access access,
            Restrictions restrictions,
            ContactFamily family,
            RestrictionSheets sheets,
            JoinedCases joined) {
        this.access = access;
        this.restrictions = restrictions;
        this.family = family;
        this.sheets = sheets;
        this.joined = joined;
    }

    /** Between whom contact of a case may be restricted, for a form. */
    public record People(List<PersonView> adults, List<PersonView> children) {

        /** Copies, so that nobody can change it. */
        public People {
            adults = List.copyOf(adults);
            children = List.copyOf(children);
        }
    }

    /** All of a case, those in force first; empty where there is no such case. */
    @Transactional
    public Optional<List<RestrictionSheet>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!family.known(ref)) {
            return Optional.empty();
        }
        sheets.looked(who, "contact-restrictions-read", ref);
        return Optional.of(
                restrictions.of(joined.all(joined.answering(ref))).stream()
                        .map(sheets::of)
                        .toList());
    }

    /** One of them. */
    @Transactional
    public Optional<RestrictionSheet> one(Actor who, RestrictionId id) {
        access.require(who, Activity.READ_CASE);
        return restrictions.find(id).map(one -> read(who, one));
    }

    private RestrictionSheet read(Actor who, Restriction one) {
        sheets.looked(who, "contact-restriction-read", one.caseRef());
        return sheets.of(one);
    }

    /** With the names of those who are on record around the child. */
    @Transactional
    public People people(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        sheets.looked(who, "people-of-case-read", ref);
        CaseRef answering = joined.answering(ref);
        return new People(family.adults(answering), family.children(answering));
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Restriction forStep(RestrictionId id) {
        return restrictions.find(id).orElseThrow();
    }
}
