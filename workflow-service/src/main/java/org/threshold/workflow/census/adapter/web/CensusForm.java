package org.threshold.workflow.census.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threshold.workflow.census.app.DownloadCensus;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.Reading;

/**
 * What is asked for when the file is taken, as it is sent.
 *
 * @param year such as {@code 2027}
 * @param reason why it is taken
 */
record CensusForm(@Nullable String year, @Nullable String reason) {

    /** The years to choose from. */
    static List<FormField> years(List<CensusYear> years) {
        List<FormField.Option> options =
                years.stream()
                        .map(year -> new FormField.Option(year.code(), year.words()))
                        .toList();
        return List.of(new FormField.Pick("year", "Year", "", options));
    }

    /** Why the file is taken. */
    static List<FormField> reasons() {
        return List.of(
                new FormField.Text(
                        "reason",
                        "Why do you need the file?",
                        "It is kept on the record of every case in the file. Name no child."));
    }

    DownloadCensus.Command command(CensusYear chosen) {
        return new DownloadCensus.Command(chosen, Reading.text(reason));
    }
}
