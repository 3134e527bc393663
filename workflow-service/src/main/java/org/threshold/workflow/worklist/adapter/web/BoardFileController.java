package org.threshold.workflow.worklist.adapter.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.web.Csv;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.worklist.BoardRow;
import org.threshold.workflow.worklist.app.DownloadBoard;
import org.threshold.workflow.worklist.domain.Board;

/**
 * A list of the board as a file for spreadsheets: all its rows, and no more than the board says.
 */
@RestController
class BoardFileController {

    private static final List<String> HEADINGS =
            List.of(
                    "List",
                    "What",
                    "Cases",
                    "Waits since (UK time)",
                    "Due (UK time)",
                    "How late",
                    "Who was told",
                    "Next",
                    "Waits for");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(WorkingTime.ZONE);
    private static final DateTimeFormatter IN_A_NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.UK).withZone(WorkingTime.ZONE);

    private final DownloadBoard download;

    BoardFileController(DownloadBoard download) {
        this.download = download;
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> file(Actor who, @ModelAttribute BoardAddress.Asked asked) {
        var choice = asked.choice().orElseThrow(NoSuchPage::new);
        Board list = download.handle(who, choice);
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(list.now()))
                .body(Csv.of(lines(list)));
    }

    private static String attachment(Instant now) {
        String name = "overdue-board-%s.csv".formatted(IN_A_NAME.format(now));
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static List<List<String>> lines(Board list) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADINGS);
        list.rows().forEach(row -> lines.add(line(row, list.now())));
        return lines;
    }

    private static List<String> line(BoardRow row, Instant now) {
        return List.of(
                row.kind().words(),
                row.what().words(),
                String.join(" ", row.what().cases()),
                TIME.format(row.due().since()),
                TIME.format(row.due().at()),
                DueWords.of(row.due().at(), now),
                row.chain().reached(),
                row.chain().next(),
                BoardPages.who(row.who()));
    }
}
