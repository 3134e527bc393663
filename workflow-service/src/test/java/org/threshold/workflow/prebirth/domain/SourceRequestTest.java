package org.threshold.workflow.prebirth.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.people.GpPractice;
import org.threshold.workflow.prebirth.domain.SourceRequest.ParentsPractices;

/** Which replies answer a pre-birth assessment, and for which of its sources. */
class SourceRequestTest {

    private static final GpPractice HERS = new GpPractice.RegisteredAt("K81234");
    private static final GpPractice HIS = new GpPractice.RegisteredAt("K85678");
    private static final GpPractice NOT_KNOWN = new GpPractice.NotRecorded();
    private static final UUID ID = new UUID(6, 1);

    @Test
    void a_practice_answers_for_each_parent_who_is_registered_there() {
        var apart = new ParentsPractices(HERS, HIS);

        assertThat(by("K81234", apart)).containsExactly(Source.MOTHERS_GP);
        assertThat(by("K85678", apart)).containsExactly(Source.PARTNERS_GP);
        assertThat(by("K81234", new ParentsPractices(HERS, HERS)))
                .containsExactly(Source.MOTHERS_GP, Source.PARTNERS_GP);
        assertThat(by("K89999", new ParentsPractices(NOT_KNOWN, NOT_KNOWN)))
                .containsExactly(Source.MOTHERS_GP);
    }

    @Test
    void every_other_agency_that_is_asked_answers_for_itself() {
        var practices = new ParentsPractices(HERS, HIS);
        for (Source source :
                List.of(
                        Source.MIDWIFE,
                        Source.HEALTH_VISITOR,
                        Source.POLICE,
                        Source.ADULT_SERVICES)) {
            assertThat(SourceRequest.answeredBy(new Recipient(source.agency(), "duty"), practices))
                    .containsExactly(source);
        }
        assertThat(
                        SourceRequest.answeredBy(
                                new Recipient(Agency.SCHOOL, "safeguarding-lead"), practices))
                .isEmpty();
        assertThat(Source.askedAgencies())
                .containsExactly(
                        Agency.MIDWIFERY,
                        Agency.GP,
                        Agency.HEALTH_VISITING,
                        Agency.POLICE,
                        Agency.ADULT_SERVICES);
    }

    @Test
    void only_its_own_request_is_answered() {
        assertThat(SourceRequest.asker(request("requested", "preBirth", ID.toString())))
                .contains(new PreBirthId(ID));
        assertThat(SourceRequest.asker(request("supplied", "preBirth", ID.toString()))).isEmpty();
        assertThat(SourceRequest.asker(request("requested", "assessment", ID.toString())))
                .isEmpty();
        assertThat(SourceRequest.asker(request("requested", "preBirth", "CP-1"))).isEmpty();
    }

    private static NewChange request(String stage, String code, String id) {
        return new NewChange(
                ChangeKind.INFORMATION_REQUEST,
                stage,
                List.of(Expecting.CASE),
                Expecting.STARTED,
                Map.of(code, id),
                "");
    }

    private static List<Source> by(String practice, ParentsPractices of) {
        return SourceRequest.answeredBy(Recipient.practice(practice), of);
    }
}
