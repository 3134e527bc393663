package org.threshold.workflow.contact.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.ReviewRule;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.letter.ContactRestricted;
import org.threshold.workflow.letter.RestrictionLetters;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Keeps what is said of restrictions, with what follows from it. */
@Service
class RestrictionKeeping {

    private final Restrictions restrictions;
    private final ContactFamily family;
    private final RestrictionWork work;
    private final RestrictionLetters letters;
    private final ContactRecord record;

    RestrictionKeeping(
            Restrictions restrictions,
            ContactFamily family,
            RestrictionWork work,
            RestrictionLetters letters,
            ContactRecord record) {
        this.restrictions = restrictions;
        this.family = family;
        this.work = work;
        this.letters = letters;
        this.record = record;
    }

    /** The restriction, the row of its case locked first and then itself. */
    Optional<Restriction> lock(RestrictionId id) {
        return restrictions
                .find(id)
                .flatMap(
                        before -> {
                            family.lock(before.caseRef());
                            return restrictions.lock(id);
                        });
    }

    /** Why it does not go on like this; empty when it does. */
    List<Refusal> refusals(Revision given) {
        return given.refusals(family.held(given.said().whom()), record.today());
    }

    /** Keeps how it goes on, or says why it does not. */
    RestrictionResult revised(Actor who, Restriction before, Revision given) {
        List<Refusal> refusals = refusals(given);
        if (!refusals.isEmpty()) {
            return new RestrictionResult.Refused(refusals);
        }
        Restriction after = given.of(before);
        String what = "contact-restriction-" + given.course().code();
        return new RestrictionResult.Kept(after, kept(who, after, what, given.why()));
    }

    /** Keeps it; whether a legal basis is due for it. */
    boolean kept(Actor who, Restriction about, String what, String why) {
        restrictions.keep(about, new Restrictions.Entry(who.id(), why, record.now()));
        record.keep(who, what, about, why);
        if (about.lifted()) {
            work.lifted(who, about);
            told(about, record.now()).ifPresent(letters::lifted);
            return false;
        }
        told(about).ifPresent(letters::restricted);
        work.toReview(who, about, ReviewRule.dayOf(about.said(), record.today()));
        return basis(who, about);
    }

    /** Has a legal basis got the same day where one is due and there is none. */
    boolean basis(Actor who, Restriction about) {
        boolean due =
                family.held(about.said().whom()).needsBasis()
                        && !about.said().basis().carries(record.today());
        if (due) {
            work.toGetBasis(about, record.now());
        } else {
            work.basisGot(who, about);
        }
        return due;
    }

    /** Of which the adult has to hear, where that is somebody on record. */
    static Optional<ContactRestricted> told(Restriction about) {
        return told(about, about.openedAt());
    }

    private static Optional<ContactRestricted> told(Restriction about, Instant at) {
        String how = about.said().terms().kind().code() + "/" + about.said().basis().kind().code();
        return about.said()
                .whom()
                .adult()
                .map(adult -> new ContactRestricted(about.caseRef(), adult, how, at));
    }

    List<Restriction> of(List<CaseRef> refs) {
        return restrictions.of(refs);
    }
}
