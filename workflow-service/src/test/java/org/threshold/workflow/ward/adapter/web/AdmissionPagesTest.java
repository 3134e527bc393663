package org.threshold.workflow.ward.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.people.Born;
import org.threshold.workflow.people.LikelyMatch;
import org.threshold.workflow.people.LikelyMatch.Why;
import org.threshold.workflow.people.Names;
import org.threshold.workflow.people.NhsIdentity;
import org.threshold.workflow.people.NhsNumber;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.ward.app.AdmissionCandidates;
import org.threshold.workflow.ward.app.AdmissionReporting;
import org.threshold.workflow.ward.app.ReportAdmission;
import org.threshold.workflow.ward.app.ShowAdmission;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionCandidate;
import org.threshold.workflow.ward.domain.AdmissionReason;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmissionTold;
import org.threshold.workflow.ward.domain.AdmittedChild;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The page and the API of admissions without a reference, and the forms that say whose they are.
 */
@WebSlice({AdmissionPageController.class, AdmissionsController.class})
@Import(AdmissionTyping.class)
@MockitoBean(types = ReportAdmission.class)
class AdmissionPagesTest {

    private static final Actor READER = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");
    private static final AdmissionReportId ID = new AdmissionReportId(new UUID(0, 7));
    private static final String PAGE = "/admissions";
    private static final String API = "/api/v1/admissions";
    private static final AdmissionTold TOLD =
            new AdmissionTold(
                    new AdmittedChild(
                            new NhsIdentity.Recorded(new NhsNumber("9434765919")),
                            Names.of("Lena Marsh"),
                            new Born.Known(LocalDate.parse("2026-08-14"))),
                    AdmissionReason.INJURY,
                    NOW,
                    "Her father brought her.");

    private final MockMvc mvc;
    private final ReportAdmission report;
    private final SpringTemplateEngine templates;

    @Autowired
    AdmissionPagesTest(MockMvc mvc, ReportAdmission report, SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.report = report;
        this.templates = templates;
    }

    @Test
    @Requirement("R-Hosp-9")
    void the_page_asks_for_what_finds_the_child_and_for_no_reference() throws Exception {
        var page = page(get(PAGE + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("NHS number", "When was the child born?", "do not wait for results")
                .doesNotContain("reference of the case");

        when(report.handle(any(), any(), any())).thenReturn(new AdmissionReporting.Kept(ID));
        mvc.perform(
                        post(PAGE)
                                .param("nhsNumber", "943 476 5919")
                                .param("reason", "injury")
                                .param("sending", "k1")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/work"));
        var told = ArgumentCaptor.forClass(AdmissionTold.class);
        var key = ArgumentCaptor.forClass(SendingKey.class);
        verify(report).handle(any(), told.capture(), key.capture());
        assertThat(told.getValue().child().nhs()).isEqualTo(TOLD.child().nhs());
        assertThat(told.getValue().child().born()).isEqualTo(new Born.Unknown());
        assertThat(key.getValue().value()).isEqualTo("k1");
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_and_nothing_typed_is_lost() throws Exception {
        var page = page(post(PAGE).param("nhsNumber", "943").param("name", "Lena"), 422);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("href=\"#f-nhsNumber\"", "href=\"#f-reason\"", "Lena");

        when(report.handle(any(), any(), any())).thenReturn(new AdmissionReporting.KeyUsedBefore());
        assertThat(page(post(PAGE).param("reason", "other"), 422).html())
                .contains("sent before, with something else");
        when(report.handle(any(), any(), any()))
                .thenReturn(
                        new AdmissionReporting.Refused(
                                List.of(new Refusal("admittedAt", "Later than now.", "Check."))));
        assertThat(page(post(PAGE).param("reason", "other"), 422).html())
                .contains("href=\"#f-admittedAt\"");
    }

    @Test
    @Requirement("R-Hosp-9")
    void the_hospitals_system_sends_it_under_its_own_message_id() throws Exception {
        when(report.handle(eq(HOSPITAL), any(), any())).thenReturn(new AdmissionReporting.Kept(ID));
        mvc.perform(
                        sent("{\"nhsNumber\": \"9434765919\", \"reason\": \"illness\"}")
                                .header("Idempotency-Key", "adt-77"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(ID.toString()))
                .andExpect(jsonPath("$.length()").value(1));
        mvc.perform(sent("{\"nhsNumber\": \"123\", \"reason\": \"x\"}"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(sent("{}").header("Idempotency-Key", " "))
                .andExpect(status().isUnprocessableContent());
        when(report.handle(eq(HOSPITAL), any(), any()))
                .thenReturn(new AdmissionReporting.KeyUsedBefore());
        mvc.perform(sent("{\"reason\": \"other\"}")).andExpect(status().isConflict());
        when(report.handle(eq(HOSPITAL), any(), any()))
                .thenReturn(
                        new AdmissionReporting.Refused(
                                List.of(new Refusal("admittedAt", "Later than now.", "Check."))));
        mvc.perform(sent("{\"reason\": \"other\"}")).andExpect(status().isUnprocessableContent());
    }

    @Test
    @Requirement("R-Hosp-9")
    void the_task_shows_what_was_told_and_the_open_cases_to_choose_from() {
        var sheet = sheet();
        var drawn = DrawnPart.of(templates, sheet.of(READER, ID).orElseThrow(), "CP-2041");
        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Lena Marsh", "943 476 5919", "Her father brought her.")
                .contains("Case CP-2041", "The name is the same.", "without an open case")
                .contains("href=\"/referrals/new\"");

        assertThat(sheet.options(ID)).extracting(one -> one.value()).containsExactly("CP-2041");
        assertThat(AdmissionAnswerForm.fields(sheet.options(ID))).hasSize(3);
    }

    @Test
    void the_form_says_whose_it_is_or_what_is_missing() {
        assertThat(read("CP-2041", null, null))
                .isEqualTo(new AdmissionAnswer.OfCase(new CaseRef("CP-2041")));
        assertThat(read("referred", "CP-2050", null))
                .isEqualTo(new AdmissionAnswer.OfCase(new CaseRef("CP-2050")));
        assertThat(read("no-referral", null, "Seen."))
                .isEqualTo(new AdmissionAnswer.NoReferral("Seen."));
        assertThat(refused("referred", "x")).containsExactly("caseRef");
        assertThat(refused(null, "CP-2041")).containsExactly("whose");
    }

    private static AdmissionAnswer read(
            @Nullable String whose, @Nullable String ref, @Nullable String why) {
        return new AdmissionAnswerForm(whose, ref, why).read(new Reading());
    }

    private static List<String> refused(@Nullable String whose, String ref) {
        var reading = new Reading();
        new AdmissionAnswerForm(whose, ref, null).read(reading);
        return reading.refusals().stream().map(Refusal::field).toList();
    }

    private static AdmissionSheet sheet() {
        var one = new AdmissionReport(ID, TOLD, Agency.HOSPITAL, NOW, Optional.empty());
        var show = mock(ShowAdmission.class);
        when(show.of(READER, ID)).thenReturn(Optional.of(one));
        var candidates = mock(AdmissionCandidates.class);
        var found =
                List.of(
                        candidate(Optional.of(new CaseRef("CP-2041"))),
                        candidate(Optional.empty()));
        when(candidates.of(TOLD.child())).thenReturn(found);
        when(candidates.forStep(ID)).thenReturn(found);
        return new AdmissionSheet(show, candidates, () -> NOW);
    }

    private static AdmissionCandidate candidate(Optional<CaseRef> open) {
        Set<Why> why = EnumSet.of(Why.SAME_NAME);
        var person =
                new PersonView(
                        new PersonId(UUID.randomUUID()), "", new Born.Unknown(), PersonKind.CHILD);
        return new AdmissionCandidate(new LikelyMatch(person, 60, why), open);
    }

    private static MockHttpServletRequestBuilder sent(String body) {
        return post(API)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(byTheHospital());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
