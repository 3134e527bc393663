package org.threshold.workflow.strategy.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.Lead;
import org.threshold.workflow.strategy.Paediatric;
import org.threshold.workflow.strategy.ReturnHome;

/** Discussions and decisions that are in order, for tests to spoil. */
public final class Given {

    public static final CaseRef BABY = new CaseRef("CP-2041");
    public static final CaseRef SIBLING = new CaseRef("CP-2042");
    public static final Scope NO_FACTS = scope();
    public static final Lead SOCIAL_CARE_LEADS = new Lead(Agency.CHILDRENS_SOCIAL_CARE, "Ana");
    public static final Lead POLICE_LEAD = new Lead(Agency.POLICE, "Ben");

    private Given() {}

    public static Scope scope(Fact... facts) {
        return new Scope(Set.of(facts), Set.of(), Set.of());
    }

    public static DiscussedChild child(CaseRef ref, Path path) {
        return new DiscussedChild(ref, new PersonId(new UUID(0, ref.hashCode())), path, true);
    }

    public static Discussion discussion(DiscussedChild... children) {
        return new Discussion(
                new DiscussionId(new UUID(0, 1)),
                Stage.HELD,
                List.of(children),
                NO_FACTS,
                new Discussion.Progress(true, 1));
    }

    /** A baby that is not injured, and its sibling. */
    public static Discussion discussion() {
        return discussion(child(BABY, Path.NOT_RED), child(SIBLING, Path.NOT_RED));
    }

    public static Discussion with(Discussion plain, Scope scope) {
        return new Discussion(plain.id(), plain.stage(), plain.children(), scope, plain.progress());
    }

    public static Discussion unprepared(Discussion plain) {
        return new Discussion(
                plain.id(),
                plain.stage(),
                plain.children(),
                plain.scope(),
                new Discussion.Progress(false, plain.progress().meetings()));
    }

    public static ChildDecision decision(CaseRef ref, ChildOutcome outcome) {
        return new ChildDecision(
                ref,
                outcome,
                "The meeting agreed.",
                new Paediatric(Paediatric.Answer.NEEDED, "Bruises."),
                new ReturnHome.NotInQuestion());
    }

    public static ChildDecision decision(CaseRef ref, ReturnHome returnHome) {
        var plain = decision(ref, new ChildOutcome.Section17());
        return new ChildDecision(
                ref, plain.outcome(), plain.reason(), plain.paediatric(), returnHome);
    }

    public static Attendee there(Seat seat) {
        return new Attendee(seat, seat.agency(), Rank.NONE, "Somebody");
    }

    public static Attendee officer(Rank rank) {
        return new Attendee(Seat.POLICE, Agency.POLICE, rank, "An officer");
    }
}
