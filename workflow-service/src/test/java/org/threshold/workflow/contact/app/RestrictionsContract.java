package org.threshold.workflow.contact.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.contact.app.Restrictions.Entry;
import org.threshold.workflow.contact.app.Restrictions.Said;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.Restriction;
import org.threshold.workflow.contact.domain.RestrictionId;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.contact.domain.Whom;
import org.threshold.workflow.referral.CaseRef;

/** What every store of restrictions keeps to. */
public abstract class RestrictionsContract {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final Entry ENTRY =
            new Entry(Actors.in(Role.TEAM_MANAGER).id(), "He is cleared.", NOW);

    private final Restrictions restrictions;

    protected RestrictionsContract(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /** A case that the store knows, new for each test. */
    protected abstract CaseRef aCase();

    @Test
    void one_stands_as_it_was_said_last_and_what_was_said_before_is_kept() {
        var first = one(aCase(), 1, SaidRestrictions.nothing());
        restrictions.keep(first, ENTRY);
        var later = first.as(everything());
        restrictions.keep(later, ENTRY);

        assertThat(restrictions.find(first.id())).contains(later);
        assertThat(restrictions.lock(first.id())).contains(later);
        assertThat(restrictions.history(first.id()))
                .containsExactly(new Said(later, ENTRY), new Said(first, ENTRY));
        assertThat(restrictions.find(new RestrictionId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void those_in_force_stand_first() {
        CaseRef ref = aCase();
        var lifted = one(ref, 1, everything()).over();
        var stands = one(ref, 2, SaidRestrictions.nothing());
        var elsewhere = one(aCase(), 1, everything());
        List.of(lifted, stands, elsewhere).forEach(one -> restrictions.keep(one, ENTRY));

        assertThat(restrictions.of(List.of(ref))).containsExactly(stands, lifted);
        assertThat(restrictions.of(List.of(ref, elsewhere.caseRef()))).contains(elsewhere);
    }

    /** Keeps one with two children. */
    protected void keepOne() {
        restrictions.keep(one(aCase(), 1, everything()), ENTRY);
    }

    private static RestrictionSaid everything() {
        var said = SaidRestrictions.father(SaidRestrictions.bail("2026-12-20"));
        return new RestrictionSaid(
                new Whom(
                        said.whom().adult(),
                        "",
                        List.of(SaidRestrictions.SIBLING, SaidRestrictions.CHILD)),
                said.terms(),
                said.basis(),
                Optional.of(LocalDate.parse("2026-12-01")),
                "On the telephone, by the social worker.");
    }

    private static Restriction one(CaseRef ref, int number, RestrictionSaid said) {
        var id = new RestrictionId(UUID.randomUUID());
        return new Restriction(id, ref, number, NOW, Origin.DANGER, said, false);
    }
}
