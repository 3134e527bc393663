package org.threshold.workflow.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.agreement.domain.Agreed.MORNING;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.agreement.domain.Acceptance;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementGiven;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.AgreementStanding;
import org.threshold.workflow.agreement.domain.AgreementState;
import org.threshold.workflow.agreement.domain.AgreementWords;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.CheckEvery;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.Monitor;
import org.threshold.workflow.agreement.domain.Watch;
import org.threshold.workflow.agreement.domain.WordOfMouth;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of written agreements keep; the fake and PostgreSQL alike. */
public abstract class WrittenAgreementsContract {

    private final WrittenAgreements agreements;
    private final Actor who = Actors.in(Role.TEAM_MANAGER);

    protected WrittenAgreementsContract(WrittenAgreements agreements) {
        this.agreements = agreements;
    }

    protected abstract CaseRef aCase();

    @Test
    void a_draft_is_read_as_it_was_kept_with_all_its_parts() {
        var draft = kept(Agreed.draft(Agreed.given()), new WordOfMouth.Nothing());

        assertThat(agreements.find(draft.id())).contains(draft);
        assertThat(agreements.lock(draft.id())).contains(draft);
        assertThat(agreements.watchedBy(draft.monitors().getLast().id())).contains(draft);
    }

    @Test
    void what_a_draft_lacks_is_kept_as_lacking_and_word_of_mouth_as_it_was_said() {
        var nothing =
                new AgreementGiven(
                        new AgreementWords(
                                "",
                                List.of(),
                                List.of(),
                                new AgreementEnd.NotSaid(),
                                List.of(),
                                ""),
                        List.of(new Watch(Agency.GP, "", "", CheckEvery.NOT_SAID)));
        var agreed = new WordOfMouth.Agreed("She stays away.", "The partner", MORNING);
        var draft = kept(Agreed.draft(nothing), agreed);

        assertThat(agreements.find(draft.id())).contains(draft);
    }

    @Test
    void a_draft_said_anew_and_accepted_is_read_so() {
        var draft = kept(Agreed.draft(Agreed.given()), new WordOfMouth.Nothing());
        var monitor = draft.monitors().getFirst().id();
        var accepted = new Acceptance.Accepted("Hanna Health", who.id(), MORNING);

        agreements.accept(monitor, accepted);
        var again =
                agreements
                        .find(draft.id())
                        .orElseThrow()
                        .saying(
                                new AgreementGiven(Agreed.words(), List.of(Agreed.VISITOR)),
                                UUID::randomUUID);
        agreements.saveDraft(again);

        assertThat(agreements.find(draft.id())).contains(again);
        assertThat(again.monitors()).singleElement().matches(Monitor::accepted);
    }

    @Test
    void how_it_stands_is_kept_and_the_latest_of_a_case_comes_first() {
        CaseRef ref = aCase();
        var first = kept(ref, Agreed.draft(Agreed.given()), MORNING);
        var second = kept(ref, Agreed.draft(Agreed.given()), MORNING.plusSeconds(60));
        var active = first.activated(MORNING.plusSeconds(90), List.of("an open enquiry"));

        agreements.saveStanding(active);

        assertThat(agreements.of(List.of(ref))).containsExactly(second, active);
        assertThat(agreements.active()).contains(active).doesNotContain(second);

        agreements.saveStanding(active.ended(AgreementState.BREACHED, MORNING.plusSeconds(120)));

        assertThat(agreements.active())
                .extracting(WrittenAgreement::id)
                .doesNotContain(active.id());
    }

    @Test
    void checks_and_breaches_are_kept_the_latest_first() {
        var draft = kept(Agreed.draft(Agreed.given()), new WordOfMouth.Nothing());
        var monitor = draft.monitors().getFirst().id();
        var check = new Check(monitor, Found.KEPT, "Nobody else was there.", MORNING);
        var later = new Check(monitor, Found.SUSPECTED, "A coat.", MORNING.plusSeconds(60));
        agreements.keep(check, who);
        agreements.keep(later, who);
        var breach = breach(draft, 0);
        var worse = breach(draft, 60);
        agreements.keep(breach, MORNING);
        agreements.keep(worse, MORNING.plusSeconds(60));

        agreements.done(worse.id(), "The baby went to the grandmother.");

        assertThat(agreements.checks(draft.id())).containsExactly(later, check);
        assertThat(agreements.breaches(draft.id())).hasSize(2).last().isEqualTo(breach);
        assertThat(agreements.breach(worse.id()).orElseThrow().done())
                .isEqualTo("The baby went to the grandmother.");
    }

    private static Breach breach(WrittenAgreement of, int later) {
        return new Breach(
                new ChangeId(UUID.randomUUID()),
                of.id(),
                new Breach.Seen(later > 0, "yes", "health-visiting", "contact"),
                of.state(),
                MORNING.plusSeconds(later),
                "");
    }

    private WrittenAgreement kept(WrittenAgreement like, WordOfMouth byWord) {
        return keep(aCase(), like, MORNING, byWord);
    }

    private WrittenAgreement kept(CaseRef ref, WrittenAgreement like, Instant at) {
        return keep(ref, like, at, new WordOfMouth.Nothing());
    }

    private WrittenAgreement keep(
            CaseRef ref, WrittenAgreement like, Instant at, WordOfMouth byWord) {
        var draft =
                new WrittenAgreement(
                        new AgreementId(UUID.randomUUID()),
                        ref,
                        like.words(),
                        like.monitors(),
                        byWord,
                        new AgreementStanding(AgreementState.DRAFTED, at, at, List.of()));
        agreements.add(draft, who);
        agreements.saveDraft(draft);
        return draft;
    }
}
