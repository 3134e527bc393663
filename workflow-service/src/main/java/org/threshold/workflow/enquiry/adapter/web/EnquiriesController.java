package org.threshold.workflow.enquiry.adapter.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.AnswerForAgency;
import org.threshold.workflow.enquiry.app.EnquiryPage;
import org.threshold.workflow.enquiry.app.ReadEnquiries;
import org.threshold.workflow.enquiry.app.SetConference;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.platform.web.Reading;

/** Shows an enquiry, and takes what agencies and chairs say besides its steps. */
@RestController
@RequestMapping("/api/v1/enquiries/{id}")
class EnquiriesController {

    private final ReadEnquiries read;
    private final AnswerForAgency answer;
    private final SetConference set;
    private final ReadEntries entries;

    EnquiriesController(
            ReadEnquiries read, AnswerForAgency answer, SetConference set, ReadEntries entries) {
        this.read = read;
        this.answer = answer;
        this.set = set;
        this.entries = entries;
    }

    /** One enquiry with everything on record. */
    @GetMapping
    ResponseEntity<?> one(Actor who, @PathVariable UUID id) {
        return read.handle(who, new EnquiryId(id))
                .<ResponseEntity<?>>map(page -> ResponseEntity.ok(shown(page)))
                .orElseGet(EnquiryAnswers::notThere);
    }

    private ShownEnquiry shown(EnquiryPage page) {
        return ShownEnquiry.of(page, entries.of(page.enquiry().caseRef()));
    }

    /** An agency says what it knows; without an agency, the sender's own. */
    @PostMapping("/contributions")
    ResponseEntity<?> contribute(Actor who, @PathVariable UUID id, @RequestBody AnswerForm form) {
        var reading = new Reading();
        var said = form.read(reading, "");
        Agency agency =
                form.agency() == null
                        ? who.agency()
                        : reading.one("agency", form.agency(), Agency.values(), Agency::code);
        return answer(
                reading,
                () -> EnquiryAnswers.of(answer.handle(who, new EnquiryId(id), agency, said)));
    }

    /** Sets the day of the conference. */
    @PutMapping("/conference")
    ResponseEntity<?> conference(
            Actor who, @PathVariable UUID id, @RequestBody SetConferenceForm form) {
        var reading = new Reading();
        var conference = form.read(reading);
        return answer(
                reading,
                () ->
                        EnquiryAnswers.of(
                                set.handle(who, new EnquiryId(id), conference, form.venue())));
    }

    private static ResponseEntity<?> answer(Reading reading, Supplier<ResponseEntity<?>> use) {
        return reading.then(use, Problems::refused);
    }
}
