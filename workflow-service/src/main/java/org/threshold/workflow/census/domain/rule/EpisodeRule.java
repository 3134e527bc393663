package org.threshold.workflow.census.domain.rule;

import org.threshold.workflow.census.domain.CensusPeriod;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Episode;

/** A rule about each time in need of a child. */
interface EpisodeRule extends ChildRule {

    boolean breaks(Child child, Episode episode, CensusPeriod period);

    @Override
    default boolean breaks(Child child, CensusPeriod period) {
        return child.episodes().stream().anyMatch(episode -> breaks(child, episode, period));
    }
}
