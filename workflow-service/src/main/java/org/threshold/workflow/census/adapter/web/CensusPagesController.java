package org.threshold.workflow.census.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.census.app.DownloadCensus;
import org.threshold.workflow.census.app.DownloadCensus.Result;
import org.threshold.workflow.census.app.ListCensusYears;
import org.threshold.workflow.census.app.ListCensusYears.Years;
import org.threshold.workflow.census.app.MadeCensus;
import org.threshold.workflow.census.app.ReadCensus;
import org.threshold.workflow.census.domain.CensusYear;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Reading;
import org.threshold.workflow.platform.web.form.FormPage;
import org.threshold.workflow.platform.web.form.Typed;

/** The census of a year as a page, and its file. */
@Controller
@RequestMapping("/reports/census")
class CensusPagesController {

    private final ListCensusYears years;
    private final ReadCensus read;
    private final DownloadCensus download;

    CensusPagesController(ListCensusYears years, ReadCensus read, DownloadCensus download) {
        this.years = years;
        this.read = read;
        this.download = download;
    }

    /** The census of a year; of one that there is none of, the present one and what is wrong. */
    @GetMapping
    ModelAndView one(Actor who, @RequestParam @Nullable String year) {
        Years shelf = years.handle(who);
        Optional<CensusYear> chosen = CensusController.year(shelf, year);
        List<Refusal> wrong =
                chosen.isPresent() ? List.of() : List.of(CensusController.NO_SUCH_YEAR);
        return page(who, shelf, new Asked(chosen.orElse(shelf.current()), "", wrong));
    }

    /** The file, which is not had without saying why. */
    @PostMapping("/file")
    Object file(
            Actor who, @RequestParam @Nullable String year, @RequestParam @Nullable String reason) {
        Years shelf = years.handle(who);
        Optional<CensusYear> chosen = CensusController.year(shelf, year);
        if (chosen.isEmpty()) {
            List<Refusal> wrong = List.of(CensusController.NO_SUCH_YEAR);
            return page(who, shelf, new Asked(shelf.current(), Reading.text(reason), wrong));
        }
        var form = new CensusForm(year, reason);
        return switch (download.handle(who, form.command(chosen.get()))) {
            case Result.Taken(var census) -> attachment(census);
            case Result.Refused(var refusals) ->
                    page(who, shelf, new Asked(chosen.get(), Reading.text(reason), refusals));
        };
    }

    static ResponseEntity<byte[]> attachment(MadeCensus census) {
        String name = "cin-census-%s.xml".formatted(census.year().code());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(census.file().getBytes(UTF_8));
    }

    /**
     * What the page is asked for.
     *
     * @param reason as it was typed
     */
    private record Asked(CensusYear shown, String reason, List<Refusal> wrong) {

        private FormPage form(List<FormField> fields) {
            var typed = new Typed(Map.of("year", List.of(shown.code()), "reason", List.of(reason)));
            return FormPage.of(fields, typed, wrong);
        }
    }

    private ModelAndView page(Actor who, Years shelf, Asked asked) {
        List<FormField> years = CensusForm.years(shelf.all());
        List<FormField> reasons = CensusForm.reasons();
        var page = new ModelAndView("census");
        page.addObject("census", new CensusPage(read.handle(who, asked.shown())));
        page.addObject(
                "form", asked.form(Stream.concat(years.stream(), reasons.stream()).toList()));
        page.addObject("years", asked.form(years));
        page.addObject("reason", asked.form(reasons));
        if (!asked.wrong().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
