package org.threshold.workflow.document.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.HOSPITAL;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;
import static org.threshold.workflow.document.domain.AnEntry.AT;
import static org.threshold.workflow.document.domain.AnEntry.CASE;

import java.util.List;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.document.app.FileEntry;
import org.threshold.workflow.document.app.Filing;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.AnEntry;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;

/** The document register as agencies’ systems use it (R-C&amp;F-7, R-Hosp-3c). */
@WebSlice(EntriesController.class)
@Import({EntryReading.class, KeyHeader.class})
@MockitoBean(types = {ReadEntries.class, FileEntry.class})
class EntriesApiTest {

    private static final String DOCUMENTS = "/api/v1/cases/CP-2041/documents";
    private static final String EMAILS = "/api/v1/cases/CP-2041/emails";
    private static final String SENT =
            "{\"sender\": \"ward@hospital.example\", \"text\": \"Nobody came.\"%s}";

    private final Entry email = AnEntry.email(SenderCheck.OWN_SYSTEM);
    private final MockMvc mvc;
    private final ReadEntries read;
    private final FileEntry file;

    @Autowired
    EntriesApiTest(MockMvc mvc, ReadEntries read, FileEntry file) {
        this.mvc = mvc;
        this.read = read;
        this.file = file;
    }

    @Test
    @Requirement("R-Hosp-3c")
    void a_hospitals_system_files_an_email_of_its_own_that_its_key_verifies() throws Exception {
        when(file.handle(eq(HOSPITAL), any(), any()))
                .thenReturn(new Filing.Kept(email, Optional.of(AT)));

        sent(post(EMAILS).header("Idempotency-Key", "mail-17").content(SENT.formatted("")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.id").value(email.id().toString()))
                .andExpect(jsonPath("$.readBy").value(AT.toString()));

        var said = (Email) given().content();
        assertThat(said.sender().agency()).contains(Agency.HOSPITAL);
        assertThat(said.sender().check()).isEqualTo(SenderCheck.OWN_SYSTEM);
        assertThat(key().value()).isEqualTo("mail-17");
        assertThat(key().fingerprint()).hasSize(64);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void what_its_system_passes_on_of_another_is_not_verified_unless_it_says_how()
            throws Exception {
        when(file.handle(any(), any(), any())).thenReturn(new Filing.Kept(email, Optional.of(AT)));

        sent(post(EMAILS).content(SENT.formatted(", \"agency\": \"gp\"")))
                .andExpect(status().isCreated());

        assertThat(((Email) given().content()).sender().check())
                .isEqualTo(SenderCheck.NOT_VERIFIED);
        sent(post(EMAILS).content(SENT.formatted(", \"senderCheck\": \"own-system\"")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("senderCheck"));
    }

    @Test
    void what_cannot_be_used_is_said_at_once_and_nothing_is_kept() throws Exception {
        sent(post(DOCUMENTS).content("{\"title\": \"Report\", \"alsoAbout\": [\"x\"]}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        jsonPath("$.errors[*].field")
                                .value(Matchers.contains("keptIn", "datedOn", "alsoAbout")));
        sent(post(EMAILS).header("Idempotency-Key", " ").content(SENT.formatted("")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
        sent(post("/api/v1/cases/x/emails").content(SENT.formatted("")))
                .andExpect(status().isNotFound());
        verifyNoInteractions(file);
    }

    @Test
    void each_refusal_has_its_answer() throws Exception {
        answers(new Filing.Refused(List.of(new Refusal("title", "A.", "B."))), 422);
        answers(new Filing.NotThere(), 404);
        answers(new Filing.KeyUsedBefore(), 409);
        answers(new Filing.CorrectedBefore(email.id()), 409);
    }

    @Test
    @Requirement("R-C&F-7")
    void the_entries_of_a_case_say_what_they_say_and_what_corrects_them() throws Exception {
        var read = AnEntry.read(email, SenderCheck.NOT_THEIRS);
        var document = AnEntry.corrected(AnEntry.document("DOC-17", ""));
        when(this.read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(read, document)));

        mvc.perform(get(DOCUMENTS).with(by(DANA_DUTY)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].kind").value("email"))
                .andExpect(jsonPath("$[0].said.senderCheck").value("own-system"))
                .andExpect(jsonPath("$[0].senderCheck").value("not-theirs"))
                .andExpect(jsonPath("$[0].said.why").value("The wrong day."))
                .andExpect(jsonPath("$[1].said.reference").value("DOC-17"))
                .andExpect(jsonPath("$[1].said.alsoAbout[0]").value("CP-2042"))
                .andExpect(jsonPath("$[1].correctedBy").isNotEmpty());
        mvc.perform(get("/api/v1/cases/CP-9/documents").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    private void answers(Filing filing, int status) throws Exception {
        when(file.handle(any(), any(), any())).thenReturn(filing);
        sent(post(EMAILS).content(SENT.formatted(""))).andExpect(status().is(status));
    }

    private EntryGiven given() {
        ArgumentCaptor<EntryGiven> given = ArgumentCaptor.captor();
        verify(file, atLeastOnce()).handle(any(), given.capture(), any());
        return given.getValue();
    }

    private SendingKey key() {
        ArgumentCaptor<SendingKey> key = ArgumentCaptor.captor();
        verify(file, atLeastOnce()).handle(any(), any(), key.capture());
        return key.getValue();
    }

    private ResultActions sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.contentType(MediaType.APPLICATION_JSON).with(byTheHospital()));
    }
}
