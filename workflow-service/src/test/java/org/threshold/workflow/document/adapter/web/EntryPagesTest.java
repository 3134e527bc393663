package org.threshold.workflow.document.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.document.domain.AnEntry.AT;
import static org.threshold.workflow.document.domain.AnEntry.CASE;
import static org.threshold.workflow.document.domain.AnEntry.INJURY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.document.app.FileEntry;
import org.threshold.workflow.document.app.Filing;
import org.threshold.workflow.document.app.ReadEntries;
import org.threshold.workflow.document.domain.AnEntry;
import org.threshold.workflow.document.domain.Email;
import org.threshold.workflow.document.domain.Entry;
import org.threshold.workflow.document.domain.EntryGiven;
import org.threshold.workflow.document.domain.SenderCheck;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

/** The pages of the document register (R-C&amp;F-7, R-Hosp-3c). */
@WebSlice({FileEntryPageController.class, EntryPageController.class})
@Import({EntryPosting.class, EntryReading.class, KeyHeader.class})
@MockitoBean(types = {ReadEntries.class, FileEntry.class})
class EntryPagesTest {

    private static final String DOCUMENTS = "/cases/CP-2041/documents";
    private static final String EMAILS = "/cases/CP-2041/emails";

    private final Entry document = AnEntry.document("https://documents.example/17", "");
    private final Entry email = AnEntry.email(SenderCheck.NOT_VERIFIED);
    private final MockMvc mvc;
    private final ReadEntries read;
    private final FileEntry file;

    @Autowired
    EntryPagesTest(MockMvc mvc, ReadEntries read, FileEntry file) {
        this.mvc = mvc;
        this.read = read;
        this.file = file;
    }

    @BeforeEach
    void aCase() {
        var injury =
                new NewChange(ChangeKind.NEW_INJURY, "", List.of(CASE), AT, Map.of(), "A bruise.");
        when(read.supportable(any(), eq(CASE)))
                .thenReturn(
                        Optional.of(List.of(new Change(INJURY, injury, Actors.in(Role.WARD), AT))));
        when(read.one(any(), eq(document.id()))).thenReturn(Optional.of(document));
        when(read.one(any(), eq(email.id()))).thenReturn(Optional.of(email));
    }

    @Test
    @Requirement("R-C&F-7")
    void a_document_is_asked_for_and_its_entry_is_shown() throws Exception {
        var page = page(get(DOCUMENTS + "/new"), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Enter a document: case CP-2041 – Threshold");
        assertThat(page.html()).contains("No file is kept here", INJURY.toString());
        when(file.handle(any(), any(), any()))
                .thenReturn(new Filing.Kept(document, Optional.empty()));

        mvc.perform(
                        post(DOCUMENTS)
                                .param("sending", page.hidden("sending"))
                                .param("title", "Report")
                                .param("keptIn", "council")
                                .param("reference", "https://documents.example/17")
                                .param("datedOn", "20/11/2026")
                                .param("author", "Ann")
                                .param("alsoAbout", "CP-2042")
                                .param("supports", INJURY.toString())
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/documents/" + document.id()))
                .andExpect(flash().attribute("done", "The document is entered."));
        assertThat(sent().getValue()).isEqualTo(document.said());
    }

    @Test
    @Requirement("R-C&F-7")
    void what_is_typed_is_kept_and_each_error_leads_to_its_field() throws Exception {
        var page =
                page(
                        post(DOCUMENTS)
                                .param("sending", "one")
                                .param("title", "Report")
                                .param("datedOn", "the first")
                                .param("alsoAbout", "his sister"),
                        422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.hidden("sending")).isEqualTo("one");
        assertThat(page.html())
                .contains("href=\"#f-keptIn\"", "href=\"#f-alsoAbout\"", "This is not a date.")
                .contains("value=\"Report\"", "his sister", "the first");
    }

    @Test
    @Requirement("R-Hosp-3c")
    void an_email_of_whomever_is_filed_and_it_is_said_who_reads_it() throws Exception {
        assertThat(page(get(EMAILS + "/new"), 200).faults()).isEmpty();
        when(file.handle(any(), any(), any())).thenReturn(new Filing.Kept(email, Optional.of(AT)));

        mvc.perform(
                        post(EMAILS)
                                .param("sender", "gran@home.example")
                                .param("text", "Nobody came.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/documents/" + email.id()))
                .andExpect(flash().attribute("done", Matchers.containsString("raise the concern")));

        var said = (Email) sent().getValue().content();
        assertThat(said.sender().check()).isEqualTo(SenderCheck.NOT_VERIFIED);
        assertThat(said.sender().agency()).isEmpty();
    }

    @Test
    void what_was_sent_before_is_said_and_nothing_typed_is_lost() throws Exception {
        when(file.handle(any(), any(), any())).thenReturn(new Filing.KeyUsedBefore());
        var again = page(email("one"), 422);
        assertThat(again.faults()).isEmpty();
        assertThat(again.html()).contains("was sent before", "Nobody came.");
        assertThat(again.hidden("sending")).isNotEqualTo("one").isNotEmpty();

        when(file.handle(any(), any(), any())).thenReturn(new Filing.CorrectedBefore(email.id()));
        assertThat(page(email("one"), 422).html()).contains("Somebody corrected this entry");
        when(file.handle(any(), any(), any())).thenReturn(new Filing.NotThere());
        page(email("one"), 404);
        page(get("/cases/nonsense/emails/new"), 404);
        when(read.supportable(any(), eq(new CaseRef("CP-9")))).thenReturn(Optional.empty());
        page(get("/cases/CP-9/emails/new"), 404);
    }

    @Test
    @Requirement("R-C&F-7")
    void one_entry_leads_to_the_document_and_to_its_correction() throws Exception {
        String address = "/documents/" + document.id();
        var page = page(get(address), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"https://documents.example/17\"", "noopener noreferrer")
                .contains("href=\"" + address + "/correction\"", "href=\"/changes/" + INJURY)
                .contains("CP-2041, CP-2042", "Hospital, by its system");
        when(read.one(any(), eq(document.id())))
                .thenReturn(Optional.of(AnEntry.corrected(document)));
        assertThat(page(get(address), 200).html())
                .contains("The entry that corrects it")
                .doesNotContain("/correction\"");
        when(read.one(any(), eq(document.id()))).thenReturn(Optional.empty());
        page(get(address), 404);
    }

    @Test
    @Requirement("R-Hosp-3c")
    void one_email_shows_its_text_and_that_its_sender_is_not_verified() throws Exception {
        var page = page(get("/documents/" + email.id()), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("ward@hospital.example", "SENDER NOT VERIFIED", "Nobody came.", "Again.")
                .contains("The wrong day.", "The entry before");
        assertThat(page.title()).doesNotContain("Visits");
    }

    @Test
    @Requirement("R-C&F-7")
    void a_correction_begins_with_what_was_said_and_may_name_another_child() throws Exception {
        when(read.one(any(), eq(email.id())))
                .thenReturn(Optional.of(AnEntry.read(email, SenderCheck.PHONED_BACK)));
        String address = "/documents/" + email.id() + "/correction";
        var page = page(get(address), 200);
        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("value=\"CP-2041\"", "value=\"ward@hospital.example\"", "Nobody came.")
                .containsPattern("value=\"phoned-back\"[^>]*checked")
                .doesNotContain("The wrong day.");
        when(file.handle(any(), any(), any())).thenReturn(new Filing.Kept(email, Optional.empty()));

        mvc.perform(
                        post(address)
                                .param("why", "It was about his sister.")
                                .param("about", "CP-2042")
                                .param("sender", "ward@hospital.example")
                                .param("text", "Nobody came.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/documents/" + email.id()));

        EntryGiven given = sent().getValue();
        assertThat(given.place().cases()).containsExactly(new CaseRef("CP-2042"));
        assertThat(given.corrects().orElseThrow().of()).isEqualTo(email.id());
        assertThat(given.corrects().orElseThrow().why()).isEqualTo("It was about his sister.");
    }

    private ArgumentCaptor<EntryGiven> sent() {
        ArgumentCaptor<EntryGiven> given = ArgumentCaptor.captor();
        verify(file).handle(any(), given.capture(), any(SendingKey.class));
        return given;
    }

    private static MockHttpServletRequestBuilder email(String sending) {
        return post(EMAILS)
                .param("sending", sending)
                .param("sender", "gran@home.example")
                .param("text", "Nobody came.");
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
