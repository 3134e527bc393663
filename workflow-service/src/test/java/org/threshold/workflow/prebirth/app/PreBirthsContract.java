package org.threshold.workflow.prebirth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.prebirth.domain.Expecting;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.About;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Care;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment.Standing;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.prebirth.domain.PreBirthOutcome;
import org.threshold.workflow.prebirth.domain.Pregnancy;
import org.threshold.workflow.prebirth.domain.Source;
import org.threshold.workflow.prebirth.domain.SourceLine;
import org.threshold.workflow.prebirth.domain.SourceStanding;
import org.threshold.workflow.prebirth.domain.Worry;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of pre-birth assessments keep; the fake and PostgreSQL alike. */
public abstract class PreBirthsContract {

    private static final Instant AT = Expecting.STARTED.plusSeconds(60);

    private final PreBirths rows;

    protected PreBirthsContract(PreBirths rows) {
        this.rows = rows;
    }

    protected abstract CaseRef aCase();

    @Test
    void one_is_read_as_it_was_kept() {
        PreBirthAssessment one = added(aCase(), Expecting.PREGNANCY);

        assertThat(rows.find(one.id())).contains(one);
        assertThat(rows.lock(one.id())).contains(one);
        assertThat(rows.with(one.sources().getLast().id())).isEqualTo(one.id());
        PreBirthAssessment bare = added(aCase(), Pregnancy.expected(Optional.empty()));
        assertThat(rows.find(bare.id())).contains(bare);
        rows.save(bare.knowing(Expecting.PREGNANCY));
        assertThat(rows.find(bare.id())).contains(bare.knowing(Expecting.PREGNANCY));
    }

    @Test
    void the_latest_that_came_of_a_source_counts_with_every_worry() {
        PreBirthAssessment one = added(aCase(), Expecting.PREGNANCY);
        for (SourceStanding standing :
                List.of(
                        new SourceStanding.Said(new Answer.NoAnswer("Rang."), "", AT),
                        new SourceStanding.Said(Expecting.DECLINED, "", AT.plusSeconds(1)),
                        new SourceStanding.NotApplicable("No partner.", AT.plusSeconds(2)),
                        new SourceStanding.Said(
                                new Answer.NilReturn(""), "practice-k81234", AT.plusSeconds(3)),
                        new SourceStanding.Said(Expecting.REPLY, "", AT.plusSeconds(4)))) {
            PreBirthAssessment now =
                    one.heard(one.line(Source.PARTNERS_GP).now(standing), Set.of(Worry.SUBSTANCES));

            rows.save(now);

            assertThat(rows.find(one.id())).contains(now);
        }
    }

    @Test
    void what_was_done_and_what_it_came_to_is_kept() {
        PreBirthAssessment one = added(aCase(), Expecting.PREGNANCY);
        PreBirthAssessment cared =
                one.with(one.care().booked(AT).seen(AT.plusSeconds(1)).born(AT.plusSeconds(2)));
        rows.save(cared);
        assertThat(rows.find(one.id())).contains(cared);
        PreBirthAssessment ended =
                cared.ended(
                        Expecting.concluding(
                                PreBirthOutcome.EARLY_HELP, Source.POLICE, Source.MIDWIFE),
                        AT);

        rows.save(ended);

        assertThat(rows.find(one.id())).contains(ended);
    }

    @Test
    void one_is_unseen_until_the_health_visitor_has_seen_the_mother() {
        PreBirthAssessment one = added(aCase(), Expecting.PREGNANCY);
        assertThat(rows.unseen()).contains(one);

        rows.save(one.with(one.care().seen(AT)));

        assertThat(rows.unseen()).extracting(PreBirthAssessment::id).doesNotContain(one.id());
    }

    @Test
    void a_pregnancy_begins_once_with_the_first_assessment_of_the_case() {
        CaseRef twice = aCase();
        added(twice, Expecting.PREGNANCY);
        added(twice, Expecting.PREGNANCY, AT);

        assertThat(rows.begun(Expecting.STARTED, AT)).containsOnlyOnce(twice);
        assertThat(rows.begun(AT, AT.plusSeconds(1))).doesNotContain(twice);
        assertThat(rows.begun(Expecting.STARTED.minusSeconds(1), Expecting.STARTED))
                .doesNotContain(twice);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        PreBirthAssessment one = added(from, Expecting.PREGNANCY);

        rows.moved(from, into);

        assertThat(rows.of(from)).isEmpty();
        assertThat(rows.of(into)).extracting(PreBirthAssessment::id).containsExactly(one.id());
    }

    private PreBirthAssessment added(CaseRef ref, Pregnancy pregnancy) {
        return added(ref, pregnancy, Expecting.STARTED);
    }

    private PreBirthAssessment added(CaseRef ref, Pregnancy pregnancy, Instant startedAt) {
        var about = new About(ref, pregnancy, "Worried.", startedAt, new Standing.Going());
        List<SourceLine> lines =
                Arrays.stream(Source.values())
                        .map(
                                source ->
                                        new SourceLine(
                                                UUID.randomUUID(), source, Expecting.REQUESTED))
                        .toList();
        var one =
                new PreBirthAssessment(
                        new PreBirthId(UUID.randomUUID()),
                        about,
                        lines,
                        Set.of(Worry.DOMESTIC_ABUSE),
                        Care.none());
        rows.add(one);
        return one;
    }
}
