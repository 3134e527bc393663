package org.threshold.workflow.census.adapter.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threshold.workflow.census.Population;
import org.threshold.workflow.census.app.CensusFile.Heading;
import org.threshold.workflow.census.app.CensusFile.Read;
import org.threshold.workflow.census.domain.CensusReturn;
import org.threshold.workflow.census.domain.CensusReturn.Child;
import org.threshold.workflow.census.domain.CensusReturn.Identifiers;
import org.threshold.workflow.census.domain.Extract;

/** A file is written escaped and in one order, and read without fetching anything. */
class XmlCensusFileTest {

    private static final XmlCensusFile FILES = new XmlCensusFile(" 825 ");
    private static final Heading HEADING =
            new Heading(Population.YEAR, Instant.parse("2026-04-20T08:00:00.5Z"));
    private static final String FILE =
            FILES.write(Extract.of(Population.of(5, 1), Population.YEAR), HEADING);

    @Test
    void the_header_says_what_it_is_a_return_of() {
        assertThat(FILE.lines())
                .contains(
                        "<Collection>CIN</Collection>",
                        "<Year>2026</Year>",
                        "<ReferenceDate>2026-03-31</ReferenceDate>",
                        "<LEA>825</LEA>",
                        "<DateTime>2026-04-20T09:00:00</DateTime>");
    }

    @Test
    void the_same_return_is_the_same_file() {
        assertThat(FILES.write(Extract.of(Population.of(5, 1), Population.YEAR), HEADING))
                .isEqualTo(FILE);
    }

    @Test
    void an_authority_that_nobody_set_is_left_out() {
        var unset = new XmlCensusFile("");

        assertThat(unset.authority()).isEmpty();
        assertThat(unset.write(new CensusReturn(Optional.empty(), List.of()), HEADING))
                .doesNotContain("<LEA>");
    }

    @Test
    void what_is_markup_is_escaped_and_comes_back() {
        var who =
                new Identifiers(
                        Optional.of("<&>\"'"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var made = new CensusReturn(Optional.empty(), List.of(new Child(who, List.of())));

        String file = FILES.write(made, HEADING);

        assertThat(file).contains("<LAchildID>&lt;&amp;&gt;");
        assertThat(FILES.read(file)).isEqualTo(new Read.Parsed(made));
    }

    @Test
    void a_file_that_is_not_built_so_is_not_read_and_the_line_is_said() {
        String day = FILE.replace("<ReferenceDate>2026-03-31<", "<ReferenceDate>31 March<");
        String order = FILE.replace("Sex>", "Gender>");

        assertThat(FILES.read(day)).isEqualTo(new Read.Unreadable(7));
        assertThat(FILES.read(order)).isInstanceOf(Read.Unreadable.class);
        assertThat(FILES.read(FILE.substring(0, 200))).isInstanceOf(Read.Unreadable.class);
        assertThat(FILES.read("")).isInstanceOf(Read.Unreadable.class);
    }

    @Test
    void nothing_outside_the_file_is_fetched(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "CP-99");
        String outside =
                FILE.replaceFirst(
                                "<Message>",
                                "<!DOCTYPE Message [<!ENTITY out SYSTEM \""
                                        + secret.toUri()
                                        + "\">]><Message>")
                        .replaceFirst("<LAchildID>[^<]*", "<LAchildID>&out;");

        assertThat(outside).contains("&out;");
        assertThat(FILES.read(outside)).isInstanceOf(Read.Unreadable.class);
    }
}
