package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Enquiry;
import org.threshold.workflow.census.domain.CensusReturn.Episode;

/** A rule about each section 47 enquiry of a time in need. */
interface EnquiryRule extends EpisodeRule {

    boolean breaks(Episode episode, Enquiry enquiry, CensusPeriod period);

    @Override
    default boolean breaks(Child child, Episode episode, CensusPeriod period) {
        return episode.enquiries().stream().anyMatch(enquiry -> breaks(episode, enquiry, period));
    }
}
