package org.threshold.workflow.enquiry.adapter.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.app.ReadMedicalReports;
import org.threshold.workflow.platform.CaseClock;

/**
 * A paediatrician's report as a page, to be read whole and printed (L-3.1.13, L-3.1.20); that
 * somebody read it is kept. Names are on the page alone, not in its title or address.
 */
@Controller
class MedicalReportPageController {

    private final ReadMedicalReports read;
    private final CaseClock clock;

    MedicalReportPageController(ReadMedicalReports read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @GetMapping("/enquiries/{id}/medical-report")
    String page(Actor who, @PathVariable UUID id, Model model) {
        var standing =
                read.handle(who, new EnquiryId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("sheet", MedicalSheet.of(standing, clock.now()));
        return "medical-report";
    }
}
