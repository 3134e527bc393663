package org.threshold.workflow.protocol.adapter.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.platform.web.Csv;
import org.threshold.workflow.protocol.app.ReadProtocol;

/** Who has which part in each step, as a file for spreadsheets. */
@RestController
class ResponsibilitiesFileController {

    private static final String NAME =
            ContentDisposition.attachment().filename("responsibilities.csv").build().toString();

    private final ReadProtocol read;
    private final LimitLengths lengths;

    ResponsibilitiesFileController(ReadProtocol read, LimitLengths lengths) {
        this.read = read;
        this.lengths = lengths;
    }

    @GetMapping("/protocol/responsibilities/table.csv")
    ResponseEntity<byte[]> file(Actor who) {
        Stream<List<String>> lines =
                read.parts(who).stream().map(one -> PartRow.of(one, lengths).cells());
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, NAME)
                .body(Csv.of(Stream.concat(Stream.of(PartRow.HEADINGS), lines).toList()));
    }
}
