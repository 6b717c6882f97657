package io.github.hiwar.report.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium and the driver of the machine: nothing is downloaded, nothing is reported. */
public final class Browser implements AutoCloseable {
  private final Path folder;
  private final ChromeDriver driver;

  private Browser(Path folder, ChromeDriver driver) {
    this.folder = folder;
    this.driver = driver;
  }

  public static Browser start(Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium"));
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver"))
            .usingAnyFreePort()
            .build();
    return new Browser(folder, new ChromeDriver(service, options));
  }

  private static File program(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(one -> new File(one, name))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name + " on PATH; install it"));
  }

  /** Opens a page that stands in a file by itself. */
  public void open(String html) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, html);
    driver.get(file.toUri().toString());
  }

  public void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
  }

  public void dark(boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
  }

  public String run(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  /** What axe finds in the way of those who use the page otherwise than by eye and mouse. */
  public List<String> barriers(String axe) {
    driver.executeScript(axe + ";window.axe = axe;");
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; window.axe.run().then((r) => done("
                + "r.violations.map((v) => v.id + ' ' + v.nodes.map((n) => n.target).join(' '))))");
    return ((List<?>) Objects.requireNonNull(found)).stream().map(String::valueOf).toList();
  }

  public String direction() {
    return run("return getComputedStyle(document.body).direction");
  }

  /** How many things the page has fetched beside itself. */
  public String fetched() {
    return run("return performance.getEntriesByType('resource').length");
  }

  /** The width of what is shown, in pixels: more than the window's if something runs out of it. */
  public String shownWidth() {
    return run("return document.documentElement.scrollWidth");
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public long displayed(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  /** What the console of the browser holds: complaints, refused content, failed requests. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  public String title() {
    return String.valueOf(driver.getTitle());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
