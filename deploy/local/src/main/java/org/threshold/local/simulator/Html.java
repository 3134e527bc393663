package org.threshold.local.simulator;

/** Text made safe for a page, and the page around it. */
final class Html {

    private Html() {}

    /** Text as it is to be read, whatever signs it holds. */
    static String text(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String page(String title, String content) {
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s – agency simulator</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #0b0c0c }
        nav a { margin-right: 1rem }
        table { border-collapse: collapse; width: 100%% }
        th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #b1b4b6; padding: .5rem .5rem .5rem 0 }
        article { border-left: .5rem solid #1d70b8; padding-left: 1rem; margin: 2rem 0 }
        pre { overflow-x: auto; background: #f3f2f1; padding: 1rem }
        label { display: block; margin-top: .5rem }
        </style>
        </head>
        <body>
        <nav aria-label="Pages"><a href="/">Agencies</a><a href="/mails">Mails</a></nav>
        <main>
        <h1>%1$s</h1>
        %2$s
        </main>
        </body>
        </html>
        """
                .formatted(text(title), content);
    }
}
