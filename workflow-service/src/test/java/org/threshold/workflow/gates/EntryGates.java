package org.threshold.workflow.gates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.agreement.domain.ActivationGate;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.CarerGate;
import org.threshold.workflow.circumstances.domain.AgreementGate;
import org.threshold.workflow.conference.domain.ConferenceGate;
import org.threshold.workflow.conference.domain.ConferenceGiven;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.Responsibility;
import org.threshold.workflow.contact.domain.RestrictionGate;
import org.threshold.workflow.contact.domain.SaidRestrictions;
import org.threshold.workflow.discharge.domain.ContingencyGate;
import org.threshold.workflow.discharge.domain.DischargeFlag;
import org.threshold.workflow.discharge.domain.DischargeGate;
import org.threshold.workflow.discharge.domain.DischargeGiven;
import org.threshold.workflow.discharge.domain.Leaves;
import org.threshold.workflow.gates.GateCase.Past;
import org.threshold.workflow.incident.domain.DashGate;
import org.threshold.workflow.incident.domain.DashGiven;
import org.threshold.workflow.incident.domain.Engagement;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.redpath.domain.ViewGate;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.ConcernedChild;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.referral.ReferralId;
import org.threshold.workflow.referral.ReferralReceived;
import org.threshold.workflow.referral.domain.DecisionGate;
import org.threshold.workflow.referral.domain.DecisionGiven;
import org.threshold.workflow.referral.domain.OtherChildren;
import org.threshold.workflow.referral.domain.OtherChildrenGate;

/** The gates around the beginning of a case, in hospital and at home. */
final class EntryGates {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final CaseRef CASE = new CaseRef("CP-2041");

    private EntryGates() {}

    static List<GateCase> all() {
        return List.of(
                decision(),
                otherChildren(),
                view(),
                dash(),
                carer(),
                activation(),
                contingency(),
                discharge(),
                conference(),
                contact(),
                leftOut());
    }

    private static GateCase decision() {
        var child =
                new ConcernedChild(
                        CASE,
                        new PersonId(new UUID(0, 7)),
                        Mobility.NOT_MOBILE,
                        Mark.INJURY,
                        "face",
                        Path.RED);
        var referral =
                new ReferralReceived(
                        new ReferralId(new UUID(0, 1)),
                        Agency.HEALTH_VISITING,
                        List.of(child),
                        true,
                        NOW);
        var given =
                new DecisionGiven(Outcome.SERVICES, "", new DecisionGiven.Threshold.NotRejected());
        return new GateCase(
                DecisionGate.class,
                "That a referral ends below section 47",
                DecisionGate.refusals(referral, given, Set.of(Role.DUTY_SOCIAL_WORKER)),
                new Past(
                        "Section 47 and immediate protection pass with one sentence, whatever else is"
                                + " missing; a strategy discussion was called with the referral.",
                        "Decide the referral; hold the strategy discussion",
                        "referral.domain.TriageOnlyPullsUpTest#what_protects_is_never_refused"));
    }

    private static GateCase otherChildren() {
        var said = new OtherChildren(OtherChildren.Answer.NOT_ASKED, OptionalInt.empty(), "");
        return new GateCase(
                OtherChildrenGate.class,
                "That the question about other children counts as answered",
                OtherChildrenGate.refusals(
                        said, Map.of(), new OtherChildrenGate.Known(Set.of(), true)),
                new Past(
                        "Nothing waits for the answer: a referral that is red is discussed the same"
                                + " day without it.",
                        "Answer the question about other children",
                        "strategy.app.CallingTest#a_red_referral_is_discussed_the_same_day_and_everything_waits_in_one_commit"));
    }

    private static GateCase view() {
        return new GateCase(
                ViewGate.class,
                "That a mark counts as no injury",
                ViewGate.refusals(Finding.NOT_AN_INJURY, " "),
                new Past(
                        "The child is held red meanwhile; without a view by the limit the mark counts"
                                + " as an injury, and the police are told.",
                        "Give the paediatric view",
                        "redpath.app.HeldMarkTest#a_view_that_is_not_there_by_the_limit_makes_an_injury_of_it"));
    }

    private static GateCase dash() {
        var given =
                new DashGiven(
                        Optional.of(3),
                        Optional.of(Engagement.REFUSED),
                        Optional.of(Grade.STANDARD),
                        "",
                        new DashGiven.Basis(false, false, ""));
        return new GateCase(
                DashGate.class,
                "That a domestic abuse incident is closed by its DASH",
                DashGate.refusals(given, new DashGate.Known(Optional.empty(), false)),
                new Past(
                        "Recorded as provisional, it is told at once to everybody who has to hear.",
                        "Complete the DASH",
                        "incident.app.AssessIncidentTest#without_a_household_it_is_refused_unless_it_is_provisional_and_is_completed_later"));
    }

    private static GateCase carer() {
        return new GateCase(
                CarerGate.class,
                "That whoever took over care counts as checked",
                CarerGate.refusals(CarerDetails.none(), LocalDate.parse("2026-11-24")),
                new Past(
                        "Where the child is, is recorded as a fact, with every check outstanding.",
                        "Check the carer, within four hours; then a manager’s",
                        "carer.app.CheckCarerTest#what_is_known_so_far_is_kept_and_the_step_waits_while_a_check_is_outstanding"));
    }

    private static GateCase activation() {
        var around = new Surroundings(true, false, Set.of());
        return new GateCase(
                ActivationGate.class,
                "That a written agreement is activated",
                ActivationGate.refusals(Agreed.whole(), around, Agreed.bounds()),
                new Past(
                        "What was agreed by word of mouth is recorded as it is, and that it is not kept"
                                + " as well.",
                        "Write it down, within four hours",
                        "agreement.app.AgreementStoryTest#agreed_by_word_of_mouth_it_is_a_fact_with_four_hours_to_write_it_down_and_no_agreement"));
    }

    private static GateCase contingency() {
        return new GateCase(
                ContingencyGate.class,
                "An outcome that rests on the child staying in hospital",
                ContingencyGate.refusals(CASE, new ContingencyGate.Standing.Missing(), NOW),
                new Past(
                        "Somebody says why it cannot wait, and the decision goes on.",
                        "Agree the contingency plan: it stays due",
                        "discharge.app.ContingencyStoryTest#a_decision_that_cannot_wait_goes_on_with_a_reason_and_the_plan_stays_due"));
    }

    private static GateCase discharge() {
        var leaves = Leaves.planned(NOW, NOW.plusSeconds(172_800), DischargeFlag.PREMATURE);
        var basis = new DischargeGate.Basis(List.of(), false, false);
        return new GateCase(
                DischargeGate.class,
                "That a planned discharge goes ahead",
                DischargeGate.refusals(
                        leaves, basis, new DischargeGiven(true, "All is ready.", "")),
                new Past(
                        "With the reason why it cannot wait it goes ahead; that a child left is a fact.",
                        "Ring those who have not answered",
                        "discharge.app.DischargeStoryTest#one_that_cannot_wait_has_those_rung_who_have_not_answered"));
    }

    private static GateCase conference() {
        var nothing =
                new ConferenceGiven(
                        ConferenceGiven.Choice.NOT_CALLED, "", Optional.empty(), Optional.empty());
        var known =
                new ConferenceGate.Known(
                        new StaffId(new UUID(1, 1)), Set.of(), NOW.minusSeconds(7_200), NOW);
        return new GateCase(
                ConferenceGate.class,
                "That no conference is called for an adult who was the reason of a plan",
                ConferenceGate.refusals(nothing, known),
                new Past(
                        "To call one takes a reason alone, and so does a fast track from anywhere.",
                        "Consider a conference: it stays on the work list",
                        "walk.DomainWalkTest#wherever_a_case_stands_rules_only_pull_up_and_a_fast_track_is_accepted"));
    }

    private static GateCase contact() {
        return new GateCase(
                RestrictionGate.class,
                "That contact of a person with parental responsibility is restricted",
                RestrictionGate.refusals(
                        SaidRestrictions.father(Basis.none()),
                        Responsibility.HOLDS,
                        LocalDate.parse("2026-11-24")),
                new Past(
                        "That contact was stopped is a fact; immediate danger is acted on first, by anybody.",
                        "Get a legal basis for the restriction of contact, or lift it, the same day",
                        "contact.app.ContactStoryTest#immediate_danger_is_acted_on_first_by_anybody_and_the_basis_follows"));
    }

    private static GateCase leftOut() {
        var manager = Actors.in(Role.TEAM_MANAGER);
        return new GateCase(
                AgreementGate.class,
                "That a professional stays without a copy of what happened",
                AgreementGate.refusals(manager, Optional.of(true), "", manager),
                new Past(
                        "Everybody else was told at once; a no with a reason has this one told at once.",
                        "Agree or refuse that somebody is not told, within 4 hours",
                        "circumstances.app.DecideLeftOutTest#refused_they_are_told_at_once_of_the_same_change_and_stand_among_those_told"));
    }
}
