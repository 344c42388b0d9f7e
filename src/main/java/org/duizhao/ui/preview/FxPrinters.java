package org.duizhao.ui.preview;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.Printer.MarginType;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Translate;
import javafx.stage.Window;

/** The printers JavaFX knows. */
public final class FxPrinters implements Printers {
    /** Where JavaFX cannot show the system's dialog it would print unasked, so that there is no printer there. */
    @Override
    public Optional<Job> begin(String name, int pages) {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.ofNullable(Printer.getDefaultPrinter()), Printer.getAllPrinters().stream())
                .findFirst().map(PrinterJob::createPrinterJob).map(job -> begun(job, name, pages));
    }

    private static Job begun(PrinterJob job, String name, int pages) {
        job.getJobSettings().setJobName(name);
        job.getJobSettings().setPageRanges(new PageRange(1, pages));
        return new FxJob(job, pages);
    }

    private static final class FxJob implements Job {
        private final PrinterJob job;
        private List<Integer> chosen;

        FxJob(PrinterJob job, int pages) {
            this.job = job;
            chosen = FxPrinters.chosen(null, pages);
        }

        /** JavaFX takes a range for that of the pages it is sent, and loses the first if that does not begin at 1. */
        @Override
        public boolean ask(Window owner) {
            boolean goOn = job.showPrintDialog(owner);
            chosen = FxPrinters.chosen(job.getJobSettings().getPageRanges(), chosen.size());
            if (!chosen.isEmpty()) {
                job.getJobSettings().setPageRanges(new PageRange(1, chosen.size()));
            }
            return goOn;
        }

        @Override
        public boolean hasA4() {
            return job.getPrinter().getPrinterAttributes().getSupportedPapers().contains(Paper.A4);
        }

        @Override
        public List<Integer> chosen() {
            return chosen;
        }

        /** Of the whole sheet only the printable area is drawn on, which begins at a whole point. */
        @Override
        public boolean print(Node page) {
            PageLayout layout = job.getPrinter().createPageLayout(
                    Paper.A4, PageOrientation.PORTRAIT, MarginType.HARDWARE_MINIMUM);
            Group sheet = new Group(page);
            sheet.getTransforms().add(
                    new Translate(-Math.floor(layout.getLeftMargin()), -Math.floor(layout.getTopMargin())));
            return job.printPage(layout, new Group(sheet));
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }

    /** The dialog may leave a range open at its end. @param ranges null for all pages */
    static List<Integer> chosen(PageRange[] ranges, int pages) {
        return IntStream.rangeClosed(1, pages).filter(page -> ranges == null
                || Stream.of(ranges).anyMatch(range -> range.getStartPage() <= page && page <= range.getEndPage()))
                .boxed().toList();
    }
}
