package org.threshold.workflow.assessment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.assessment.SeenCare;
import org.threshold.workflow.assessment.app.ReadCapacity;
import org.threshold.workflow.assessment.app.ReadRisks;
import org.threshold.workflow.assessment.app.ReadRisks.Whole;
import org.threshold.workflow.assessment.app.RecordCapacity;
import org.threshold.workflow.assessment.app.RecordRisk;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskLevel;
import org.threshold.workflow.assessment.domain.SaidRisks;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** Whoever assesses parents or a risk has what others saw before their eyes (R-Hosp-4). */
@WebSlice({CapacityPageController.class, RiskPageController.class, AssessmentPages.class})
@MockitoBean(
        types = {
            ReadCapacity.class,
            RecordCapacity.class,
            ReadRisks.class,
            RecordRisk.class,
            SeenCare.class
        })
class SeenCareTest {

    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final RiskId RISK = new RiskId(new UUID(0, 7));

    private final MockMvc mvc;
    private final SeenCare seen;
    private final ReadRisks risks;

    @Autowired
    SeenCareTest(MockMvc mvc, SeenCare seen, ReadRisks risks) {
        this.mvc = mvc;
        this.seen = seen;
        this.risks = risks;
    }

    @BeforeEach
    void something_was_seen() {
        var fact = CaseFacts.Fact.of("This morning", "Seen: Nobody came.");
        when(seen.seen(any(), eq(CASE)))
                .thenReturn(
                        List.of(
                                new CaseFacts(
                                        "ward-observations",
                                        "Seen on the ward",
                                        List.of(fact),
                                        List.of())));
        var risk =
                new Risk(
                        RISK,
                        CASE,
                        1,
                        Instant.EPOCH,
                        SaidRisks.complete(RiskLevel.HIGH),
                        Optional.empty());
        when(risks.one(any(), eq(RISK)))
                .thenReturn(Optional.of(new Whole(risk, List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parenting-capacity",
                "risks/new",
                "risks/00000000-0000-0000-0000-000000000007"
            })
    @Requirement("R-Hosp-4")
    void it_stands_above_the_form(String page) throws Exception {
        var drawn =
                Page.of(
                        mvc.perform(
                                get("/cases/CP-2041/" + page)
                                        .accept(MediaType.TEXT_HTML)
                                        .with(by(DANA_DUTY))));

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html()).contains("Seen on the ward", "Seen: Nobody came.");
    }
}
