package org.threshold.workflow.platform.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final String STYLE = "body { font-family: 'DejaVu Sans' }";

    private final PdfPrinter printer = new PdfPrinter();

    private static String page(String body) {
        return """
               <!DOCTYPE html>
               <html lang="en-GB"><head><meta charset="utf-8" /><title>A record</title>
               <meta name="subject" content="What is recorded" />
               <bookmarks><bookmark name="It" href="#it" /></bookmarks>
               <style>%s</style></head><body><h1 id="it">A record</h1>%s</body></html>
               """
                .formatted(STYLE, body);
    }

    private PdfFile print(String body) {
        return new PdfFile(printer.print(page(body)));
    }

    @Test
    void a_page_becomes_a_file_that_can_be_archived_and_read_out() {
        var file = print("<p>Words.</p>");

        assertThat(file.againstArchiving()).isEmpty();
        assertThat(file.againstReadingOut()).isEmpty();
    }

    @Test
    void a_file_that_says_nothing_of_itself_would_be_neither() throws IOException {
        var speechless = print("<p>Words.</p>").spoilt(it -> it.setMetadata(null));

        assertThat(speechless.againstArchiving()).isNotEmpty();
        assertThat(speechless.againstReadingOut()).isNotEmpty();
    }

    @Test
    void the_letters_f_and_i_are_found_by_whoever_searches() throws IOException {
        assertThat(print("<p>Northfield, affluent, off, <b>official</b></p>").characters())
                .contains("Northfield, affluent, off, official");
    }

    @Test
    void names_in_the_letters_of_many_languages_are_printed() throws IOException {
        var names =
                "Łucja Gęślą-Jaźń, Nguyễn Thị Ánh, Олександр Щербина, Ελένη, Zoë O’Neill, Şükrü";

        assertThat(print("<p>" + names + "</p>").text()).contains(names);
    }

    @Test
    void what_cannot_be_printed_is_a_box_and_the_file_stays_whole() throws IOException {
        var file = print("<p>王 ab محمد c\u0007d\uFFFE 👶 e</p>");

        assertThat(file.text()).contains("□ ab □□□□ c□d□ □ e");
        assertThat(file.againstArchiving()).isEmpty();
        assertThat(file.againstReadingOut()).isEmpty();
    }

    @Test
    void nothing_is_fetched_whatever_the_page_names() throws IOException {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort();
            print(
                    """
                    <p style="background-image: url('%1$s/background.png')">Words <img src="%1$s/seen.png" alt="" /></p>
                    <style>@import url('%1$s/more.css'); @font-face { font-family: x; src: url('%1$s/font.ttf') }</style>
                    <object type="image/svg+xml" data="%1$s/drawn.svg"></object>
                    """
                            .formatted(there));

            assertThat(asked).isEmpty();
        } finally {
            server.stop(0);
        }
    }
}
