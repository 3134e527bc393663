package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.app.Findings.Survey;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuriesKnown.Surveys;
import org.threshold.workflow.enquiry.domain.Line;

/** Brings together what the doctors said in an enquiry, and who they are. */
@Service
class MedicalStandings {

    private final Findings findings;
    private final StaffDirectory staff;

    MedicalStandings(Findings findings, StaffDirectory staff) {
        this.findings = findings;
        this.staff = staff;
    }

    MedicalStanding of(Enquiry enquiry) {
        var id = enquiry.id();
        Optional<Issued> issued = findings.issued(id);
        return new MedicalStanding(
                enquiry,
                findings.notes(id),
                issued,
                issued.map(Issued::by).map(this::name).orElse(""),
                new Surveys(
                        findings.survey(new Survey(id, Line.FIRST_SURVEY)),
                        findings.survey(new Survey(id, Line.SECOND_SURVEY))));
    }

    private String name(StaffId doctor) {
        return staff.names(List.of(doctor)).getOrDefault(doctor, "");
    }
}
