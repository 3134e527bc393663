package org.threshold.workflow.ward.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.people.LikelyMatches;
import org.threshold.workflow.people.PersonKind;
import org.threshold.workflow.ward.domain.AdmissionCandidate;
import org.threshold.workflow.ward.domain.AdmissionReportId;
import org.threshold.workflow.ward.domain.AdmittedChild;

/** Finds the known children who may be the one that was admitted, the likeliest first. */
@Service
public class AdmissionCandidates {

    private final LikelyMatches matches;
    private final AdmissionReports reports;

    AdmissionCandidates(LikelyMatches matches, AdmissionReports reports) {
        this.matches = matches;
        this.reports = reports;
    }

    /** Those, each with the case that is open for it now. */
    public List<AdmissionCandidate> of(AdmittedChild child) {
        return matches.of(child.stated()).stream()
                .filter(match -> match.person().kind() == PersonKind.CHILD)
                .map(match -> new AdmissionCandidate(match, reports.openCase(match.person().id())))
                .toList();
    }

    /** Those of an admission that was told, for the form of its step. */
    public List<AdmissionCandidate> forStep(AdmissionReportId id) {
        return reports.find(id).map(one -> of(one.told().child())).orElse(List.of());
    }
}
