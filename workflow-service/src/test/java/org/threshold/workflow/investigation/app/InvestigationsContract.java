package org.threshold.workflow.investigation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.investigation.InvestigationId;
import org.threshold.workflow.investigation.domain.ActionGate.Taken;
import org.threshold.workflow.investigation.domain.ActionResult;
import org.threshold.workflow.investigation.domain.ActionType;
import org.threshold.workflow.investigation.domain.Allegation;
import org.threshold.workflow.investigation.domain.AllegationOutcome;
import org.threshold.workflow.investigation.domain.EndStage;
import org.threshold.workflow.investigation.domain.EvidentialAction;
import org.threshold.workflow.investigation.domain.Given;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.InvestigationKind;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.investigation.domain.PutToThem;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.investigation.domain.Signature;
import org.threshold.workflow.investigation.domain.SigningSide;
import org.threshold.workflow.investigation.domain.Suspect;
import org.threshold.workflow.investigation.domain.SuspectId;
import org.threshold.workflow.investigation.domain.SuspectStatus;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;

/** What investigations and their items promise, wherever they are kept. */
public abstract class InvestigationsContract {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Actor DANA = DANA_DUTY.actor();

    private final Rows rows;
    private CaseRef baby = new CaseRef("CP-1");
    private CaseRef sibling = new CaseRef("CP-2");
    private DiscussionId discussion = new DiscussionId(UUID.randomUUID());

    protected InvestigationsContract(Rows rows) {
        this.rows = rows;
    }

    /** Where everything is kept. */
    public record Rows(
            Investigations investigations,
            Allegations allegations,
            AllegationReports reports,
            EvidentialActions actions,
            Suspects suspects,
            Signatures signatures) {}

    /** A case that no other test has. */
    protected abstract CaseRef newCase();

    /** A discussion that no other test has. */
    protected abstract DiscussionId newDiscussion();

    @BeforeEach
    void begin() {
        baby = newCase();
        sibling = newCase();
        discussion = newDiscussion();
    }

    @Test
    void an_investigation_is_found_by_its_id_its_discussion_and_its_cases() {
        var opened = opened(baby, sibling);

        assertThat(rows.investigations().find(opened.id())).contains(opened);
        assertThat(rows.investigations().lock(opened.id())).contains(opened);
        assertThat(rows.investigations().openOf(discussion)).contains(opened);
        assertThat(rows.investigations().openOf(List.of(sibling))).containsExactly(opened);
        assertThat(rows.investigations().of(baby)).containsExactly(opened);
    }

    @Test
    void a_case_is_in_at_most_one_open_investigation() {
        opened(baby);

        assertThatThrownBy(() -> opened(baby)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_case_joins_and_the_kind_is_raised() {
        var alone = with(InvestigationKind.POLICE_ALONE, baby);
        rows.investigations().add(DANA, alone);

        var joined = alone.joinedBy(InvestigationKind.JOINT, List.of(sibling));
        rows.investigations().cover(joined, NOW);

        assertThat(rows.investigations().find(alone.id())).contains(joined);
    }

    @Test
    void a_closed_one_lets_go_of_its_cases_and_is_still_read() {
        var opened = opened(baby);
        var closed = opened.closed(NOW.plusSeconds(1), EndStage.NO_FURTHER_ACTION, "Nothing.");

        rows.investigations().close(DANA, closed);

        assertThat(rows.investigations().openOf(List.of(baby))).isEmpty();
        assertThat(rows.investigations().openOf(discussion)).isEmpty();
        assertThat(rows.investigations().of(baby)).containsExactly(closed);
    }

    @Test
    void an_allegation_is_open_until_it_is_closed_and_stays_known() {
        var allegation = allegation(opened(baby, sibling).id(), List.of(baby), NOW);
        rows.allegations().add(DANA, allegation, NOW);
        var put = new PutToThem.NotYet("Abroad.");
        var closing = new Allegation.Closing(AllegationOutcome.SUBSTANTIATED, "Heard.", put);
        var closed = allegation.closed(closing);

        assertThat(rows.allegations().openFor(baby)).containsExactly(allegation);
        assertThat(rows.allegations().openFor(sibling)).isEmpty();
        rows.allegations().close(DANA, closed, NOW.plusSeconds(5));

        assertThat(rows.allegations().openFor(baby)).isEmpty();
        assertThat(rows.allegations().find(allegation.id())).contains(closed);
        assertThat(rows.allegations().about(baby)).containsExactly(closed);
        assertThat(rows.allegations().about(sibling)).isEmpty();
        assertThat(rows.allegations().of(allegation.investigation().orElseThrow()))
                .containsExactly(closed);
        assertThat(rows.allegations().latestFor(baby)).contains(NOW);
        assertThat(rows.allegations().latestFor(sibling)).isEmpty();
    }

    @Test
    void a_reported_change_becomes_one_allegation() {
        var allegation = allegation(opened(baby).id(), List.of(baby), NOW);
        rows.allegations().add(DANA, allegation, NOW);
        var change = new ChangeId(UUID.randomUUID());
        assertThat(rows.reports().followedUp(change)).isFalse();

        rows.reports().add(change, allegation.id());

        assertThat(rows.reports().followedUp(change)).isTrue();
        assertThatThrownBy(() -> rows.reports().add(change, allegation.id()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_latest_allegation_is_the_one_that_became_known_last() {
        var investigation = opened(baby).id();
        var later = NOW.plusSeconds(60);
        rows.allegations().add(DANA, allegation(investigation, List.of(baby), later), later);
        rows.allegations().add(DANA, allegation(investigation, List.of(baby), NOW), later);

        assertThat(rows.allegations().latestFor(baby)).contains(later);
    }

    @Test
    void what_is_to_be_put_to_an_absent_parent_names_nobody_who_does_it() {
        var investigation = opened(baby, sibling).id();
        var later =
                new EvidentialAction(
                        new ItemId(UUID.randomUUID()),
                        investigation,
                        List.of(baby),
                        new EvidentialAction.What(
                                ActionType.PUT_TO_THEM,
                                new EvidentialAction.Owner(Agency.CHILDRENS_SOCIAL_CARE, "")),
                        NOW,
                        new EvidentialAction.Progress.Open());

        rows.actions().add(DANA, later);

        assertThat(rows.actions().openFor(baby)).containsExactly(later);
    }

    @Test
    void an_action_is_open_for_its_children_until_it_is_closed() {
        var action = action(opened(baby, sibling).id(), List.of(sibling));
        rows.actions().add(DANA, action);

        assertThat(rows.actions().openFor(sibling)).containsExactly(action);
        assertThat(rows.actions().openFor(baby)).isEmpty();
        var closed = new EvidentialAction.Progress.Closed(ActionResult.NOT_POSSIBLE, "Cleaned.");
        rows.actions()
                .close(DANA, action, new Taken(closed, Set.of(ActionType.PHONE), "None."), NOW);

        assertThat(rows.actions().openFor(sibling)).isEmpty();
        assertThat(rows.actions().find(action.id())).contains(action.closed(closed));
        assertThat(rows.actions().of(action.investigation().orElseThrow()))
                .containsExactly(action.closed(closed));
    }

    @Test
    void a_suspect_stands_where_they_were_last_and_each_of_their_reviews_finds_them() {
        var investigation = opened(baby).id();
        var first = new ItemId(UUID.randomUUID());
        var suspect = suspect(investigation, first);
        rows.suspects().add(DANA, suspect, NOW);
        var charged =
                suspect.at(new Suspect.Stand(SuspectStatus.CHARGED, ""), new Suspect.Review.None());

        rows.suspects().stand(DANA, charged, NOW.plusSeconds(60));

        assertThat(rows.suspects().of(investigation)).containsExactly(charged);
        assertThat(rows.suspects().reviewedBy(first)).contains(charged);
    }

    @Test
    void the_signatures_of_a_child_are_kept() {
        var investigation = opened(baby, sibling).id();
        var signature = new Signature(baby, DANA_DUTY.id(), SigningSide.SOCIAL_CARE, "Gone.", NOW);

        rows.signatures().add(investigation, signature);

        assertThat(rows.signatures().of(baby)).containsExactly(signature);
        assertThat(rows.signatures().of(sibling)).isEmpty();
    }

    private Investigation opened(CaseRef... cases) {
        var opened = with(InvestigationKind.JOINT, cases);
        rows.investigations().add(DANA, opened);
        return opened;
    }

    private Investigation with(InvestigationKind kind, CaseRef... cases) {
        return new Investigation(
                new InvestigationId(UUID.randomUUID()),
                kind,
                discussion,
                List.of(cases),
                new Investigation.Standing.Open(NOW));
    }

    @Test
    void an_allegation_that_no_investigation_owns_is_taken_over_by_one_that_begins() {
        var id = new ItemId(UUID.randomUUID());
        var claim = Given.allegation(true).claim();
        var open = new Allegation.Following.Open();
        var alone = new Allegation(id, Optional.empty(), List.of(baby), claim, NOW, open);
        rows.allegations().add(DANA, alone, NOW);
        assertThat(rows.allegations().aloneFor(baby)).containsExactly(alone);

        var begun = opened(baby).id();
        rows.allegations().coveredBy(begun, List.of(sibling, baby));
        rows.actions().coveredBy(begun, List.of(baby));

        assertThat(rows.allegations().of(begun)).hasSize(1);
        assertThat(rows.allegations().aloneFor(baby)).isEmpty();
    }

    private static Allegation allegation(
            InvestigationId investigation, List<CaseRef> cases, Instant knownAt) {
        return new Allegation(
                new ItemId(UUID.randomUUID()),
                investigation,
                cases,
                new Allegation.Claim(RoleInCase.MOTHER, RoleInCase.FATHER, true, "He shook him."),
                knownAt,
                new Allegation.Following.Open());
    }

    private static EvidentialAction action(InvestigationId investigation, List<CaseRef> cases) {
        return new EvidentialAction(
                new ItemId(UUID.randomUUID()),
                investigation,
                cases,
                new EvidentialAction.What(
                        ActionType.ACTION_LIST, new EvidentialAction.Owner(Agency.POLICE, "")),
                NOW,
                new EvidentialAction.Progress.Open());
    }

    private static Suspect suspect(InvestigationId investigation, ItemId review) {
        return new Suspect(
                new SuspectId(UUID.randomUUID()),
                investigation,
                RoleInCase.FATHER,
                "",
                new Suspect.Stand(SuspectStatus.ON_BAIL, "Not to go home."),
                new Suspect.Review.Due(review));
    }
}
