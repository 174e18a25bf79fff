package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A reader with Debian's Chromium, who sees no window and notices every fault. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path README_PICTURE = Path.of("docs", "explorer.png");
  private static final Path PICTURES = Path.of("target", "screenshots");

  private final ChromeDriver driver;
  private final String address;

  /** Whether there is one on this machine. */
  static boolean isInstalled() {
    return CHROMIUM.canExecute() && DRIVER.canExecute();
  }

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** A browser that shows nothing yet. */
  Browser() {
    this(driver(), "/");
  }

  /** The same browser for the pages at the address. */
  Browser at(String other) {
    return new Browser(driver, other);
  }

  private static ChromeDriver driver() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.addArguments("--window-size=1200,900", "--no-proxy-server");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", PICTURES.toAbsolutePath().toString()));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    return new ChromeDriver(service, options);
  }

  /** Opens the view and waits until it is shown. */
  void open(String path) {
    driver.get(address + path);
    awaitView();
  }

  /** Waits until the view is shown. */
  void awaitView() {
    await(
        () ->
            !driver.findElements(By.cssSelector("main h1")).isEmpty()
                && driver.findElements(By.cssSelector("main[aria-busy]")).isEmpty());
  }

  /** Waits until that holds. */
  void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (holds(condition)) {
          return;
        }
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError(
        "waited in vain at "
            + path()
            + ":\n"
            + text()
            + "\n"
            + driver.manage().logs().get("browser").getAll());
  }

  /** Not where the page changes just then. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  /** What the page reads. */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  /** The path and the query of the view's address. */
  String path() {
    return String.valueOf(driver.getCurrentUrl()).substring(address.length() - 1);
  }

  /** The one element, waited for. */
  WebElement expect(String selector) {
    await(() -> !driver.findElements(By.cssSelector(selector)).isEmpty());
    return driver.findElement(By.cssSelector(selector));
  }

  /** All such elements. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What the focus is on. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    focused().sendKeys(keys);
  }

  /** Presses Tab until the element of that text has the focus. */
  void tabTo(String text) {
    for (int i = 0; i < 100; i++) {
      press(Keys.TAB);
      if (focused().getText().strip().startsWith(text)) {
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + text + " at " + path());
  }

  /** What a script answers in the page. */
  Object run(String script) {
    return driver.executeScript(script);
  }

  /** Clicks at a place of the element, in pixels from its upper left corner. */
  void clickAt(String selector, Number x, Number y) {
    WebElement element = expect(selector);
    driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    int left = x.intValue() - element.getSize().getWidth() / 2;
    int top = y.intValue() - element.getSize().getHeight() / 2;
    new Actions(driver).moveToElement(element, left, top).click().perform();
  }

  /** The file of that name that a click on the button gives; it stays among the build's outputs. */
  Path download(String button, String name) throws IOException {
    Path file = PICTURES.resolve(name);
    Files.deleteIfExists(file);
    all("main button").stream()
        .filter(found -> found.getText().equals(button))
        .findFirst()
        .orElseThrow()
        .click();
    await(() -> file.toFile().length() > 0);
    return file;
  }

  /** Makes the window as narrow as a phone, or wide again. */
  void resize(int width) {
    driver.manage().window().setSize(new Dimension(width, 900));
  }

  /** Whether the page is no wider than the window. */
  boolean fits() {
    return Boolean.TRUE.equals(
        run("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
  }

  /**
   * Keeps a picture of the page among the build's outputs. With the system property {@code
   * readme.update} the one called "explorer" becomes the README's.
   */
  void keepPicture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    byte[] picture = driver.getScreenshotAs(OutputType.BYTES);
    Files.write(PICTURES.resolve(name + ".png"), picture);
    if (name.equals("explorer") && Boolean.getBoolean("readme.update")) {
      Files.write(README_PICTURE, picture);
    }
  }

  /** Has axe-core look for what hinders people, by the rules of WCAG 2.1 AA. */
  void assertAccessible() throws IOException {
    String axe = Resources.toString(Resources.getResource(Browser.class, "axe.min.js"), UTF_8);
    driver.executeScript(axe + "; window.axe = axe;");
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
              .then(found => done(found.violations.map(v =>
                v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' ; '))),
                error => done([String(error)]));
            """);
    assertEquals(List.of(), found, path());
  }

  /** Takes complaints that hold the word as expected, and fails where there are others. */
  void forgetComplaints(String word) {
    assertEquals(List.of(), complaints().stream().filter(c -> !c.contains(word)).toList(), path());
  }

  /** Fails where the console tells of an error, such as a script that the policy keeps out. */
  void assertNoComplaints() {
    assertEquals(List.of(), complaints(), path());
  }

  private List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
