package org.threshold.workflow.safety.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.improvement.FakeWorries;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.UnevidencedWorries.Worry;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.safety.app.ContactResult;
import org.threshold.workflow.safety.app.RecordContact;
import org.threshold.workflow.safety.domain.ContactId;

/** What worries a night worker without evidence, on a contact out of hours (L-3.1.27). */
class ContactWorryPageTest extends SafetySlice {

    private final RecordContact record;
    private final FakeWorries worries;

    @Autowired
    ContactWorryPageTest(MockMvc mvc, RecordContact record, FakeWorries worries) {
        super(mvc);
        this.record = record;
        this.worries = worries;
    }

    @Test
    @Requirement("L-3.1.27")
    void it_is_asked_once_and_kept_with_the_contact_also_where_the_contact_lacks_something()
            throws Exception {
        var contact = new UUID(3, 27);
        var missing = new Refusal("plan.risks", "No risks.", "Say them.");
        when(record.handle(any(), any(), any(), any()))
                .thenReturn(new ContactResult.Open(new ContactId(contact), List.of(missing)));

        assertThat(page(get(CONTACTS + "/new").param("purpose", "information"), 200).html())
                .contains("name=\"worry\"");
        var more =
                page(
                        post(CONTACTS)
                                .param("purpose", "information")
                                .param("contact", contact.toString())
                                .param("worry", "Her voice was odd."),
                        422);

        assertThat(more.html()).doesNotContain("name=\"worry\"");
        assertThat(worries.kept())
                .filteredOn(one -> one.noteId().equals(contact))
                .extracting(Worry::note, Worry::words)
                .containsExactly(tuple(Note.OUT_OF_HOURS_CONTACT, "Her voice was odd."));
    }
}
