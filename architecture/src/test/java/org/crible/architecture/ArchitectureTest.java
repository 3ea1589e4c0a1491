package org.crible.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES = House.classes();

  @Test
  void everyModuleStandsInTheTable() {
    assertThat(CLASSES.stream().map(House::moduleOf).distinct())
        .isNotEmpty()
        .isSubsetOf(House.MAY_KNOW.keySet());
  }

  @Test
  void arrowsPointOneWay() {
    assertThat(
            ours()
                .filter(d -> !House.moduleOf(d.getOriginClass()).equals(target(d)))
                .filter(d -> !allowed(House.moduleOf(d.getOriginClass())).contains(target(d)))
                .map(Dependency::getDescription))
        .as("arrows that the table of modules does not have")
        .isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.crible.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nounsDoNotKnowTheirVerbs() {
    assertThat(
            insideOneModule()
                .filter(d -> House.roomOf(d.getOriginClass()).isEmpty())
                .filter(d -> !isFront(d.getOriginClass()))
                .filter(d -> !House.roomOf(d.getTargetClass()).isEmpty())
                .map(Dependency::getDescription))
        .as("root packages that import their own subpackages")
        .isEmpty();
  }

  /** The engine and the doors have no nouns of their own: their root is the front door. */
  private static boolean isFront(JavaClass type) {
    return Set.of("engine", "cli").contains(House.moduleOf(type));
  }

  @Test
  void verbsDoNotKnowEachOther() {
    assertThat(
            insideOneModule()
                .filter(d -> !House.roomOf(d.getOriginClass()).isEmpty())
                .filter(d -> !House.roomOf(d.getTargetClass()).isEmpty())
                .filter(
                    d -> !House.roomOf(d.getOriginClass()).equals(House.roomOf(d.getTargetClass())))
                .filter(d -> !wires(d.getOriginClass()))
                .map(Dependency::getDescription))
        .as("subpackages that import a sister without being the one that wires")
        .isEmpty();
  }

  @Test
  void librariesLiveInOneModule() {
    for (Map.Entry<String, String> home : House.HOME_OF.entrySet()) {
      assertThat(
              CLASSES.stream()
                  .filter(type -> !House.moduleOf(type).equals(home.getValue()))
                  .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                  .filter(d -> d.getTargetClass().getPackageName().startsWith(home.getKey()))
                  .map(Dependency::getDescription))
          .as(home.getKey() + " outside " + home.getValue())
          .isEmpty();
    }
  }

  @Test
  void namesAreNounsOfTheField() {
    List<String> empty =
        CLASSES.stream()
            .map(JavaClass::getSimpleName)
            .filter(
                name ->
                    House.EMPTY_WORDS.stream()
                        .anyMatch(word -> name.matches("(.*[a-z])?" + word + "s?([A-Z].*)?")))
            .toList();
    assertThat(empty).as("class names that say nothing").isEmpty();
    assertThat(CLASSES.stream().map(JavaClass::getPackageName))
        .as("package names that say nothing")
        .noneMatch(name -> name.matches(".*\\.(util|utils|common|core|impl|misc)(\\..*)?"));
  }

  private static Stream<Dependency> ours() {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(d -> House.isOurs(d.getTargetClass()));
  }

  private static Stream<Dependency> insideOneModule() {
    return ours().filter(d -> House.moduleOf(d.getOriginClass()).equals(target(d)));
  }

  private static String target(Dependency dependency) {
    return House.moduleOf(dependency.getTargetClass());
  }

  private static Set<String> allowed(String module) {
    return House.MAY_KNOW.getOrDefault(module, Set.of());
  }

  private static boolean wires(JavaClass type) {
    return House.roomOf(type).equals(House.WIRES.get(House.moduleOf(type)));
  }
}
