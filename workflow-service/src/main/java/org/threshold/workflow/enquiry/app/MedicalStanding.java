package org.threshold.workflow.enquiry.app;

import java.util.List;
import java.util.Optional;
import org.threshold.workflow.enquiry.app.Findings.Issued;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.InjuriesKnown;
import org.threshold.workflow.enquiry.domain.InjuryGap;

/**
 * What the doctors say in an enquiry (L-3.1.13, R-Hosp-10).
 *
 * @param issued the paediatrician's report, once it is issued
 * @param notes what was said of the full notes, the earliest first (R-Hosp-5)
 * @param doctor the paediatrician's name, for pages only; empty where there is none
 */
public record MedicalStanding(
        Enquiry enquiry,
        List<Findings.NotesSaid> notes,
        Optional<Issued> issued,
        String doctor,
        InjuriesKnown.Surveys surveys) {

    public MedicalStanding {
        notes = List.copyOf(notes);
    }

    /** Why the injuries are not fully known; none where they are, or where nobody had to look. */
    public List<InjuryGap> gaps() {
        return InjuriesKnown.gaps(enquiry.lines(), surveys);
    }

    /** Whether there is anything to say. */
    public boolean says() {
        return issued.isPresent() || !gaps().isEmpty();
    }

    @Override
    public String toString() {
        return "MedicalStanding[" + enquiry.id() + "]";
    }
}
