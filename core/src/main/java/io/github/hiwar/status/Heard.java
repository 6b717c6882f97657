package io.github.hiwar.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has been heard of one subject, the latest first, where nothing is said above it: whether
 * somebody makes an earlier claim who made no later one. Entries by many voices are looked at as a
 * whole wherever that tells. Not thread-safe.
 */
final class Heard {
  private static final int FEW = 64;

  private final Voices voices;
  private final int[] visit;
  private final int now;
  private final List<Integer> few = new ArrayList<>();
  private final List<Entry> many = new ArrayList<>();
  private long print;

  Heard(Voices voices, int[] visit, int now) {
    this.voices = voices;
    this.visit = visit;
    this.now = now;
  }

  /** Equal for the same claims by the same voices; by many, it may differ all the same. */
  long print() {
    return print;
  }

  /** Whether one of its voices has not been heard yet; all of them have been from now on. */
  boolean isNews(Entry entry) {
    int size = 0;
    for (int[] lot : voices.of(entry)) {
      size += lot.length;
    }
    return size <= FEW ? isNewsByFew(entry) : isNewsByMany(entry);
  }

  private boolean isNewsByFew(Entry entry) {
    boolean news = false;
    for (int[] lot : voices.of(entry)) {
      for (int voice : lot) {
        if (visit[voice] != now && many.stream().noneMatch(later -> isBy(later, voice))) {
          news = true;
          print += Claims.print(voice, entry);
        }
        if (visit[voice] != now) {
          visit[voice] = now;
          few.add(voice);
        }
      }
    }
    return news;
  }

  private boolean isNewsByMany(Entry entry) {
    boolean news = false;
    long all = voices.print(entry);
    for (int voice : few) {
      all -= isBy(entry, voice) ? Claims.print(voice, entry) : 0;
    }
    for (Entry later : many) {
      all -= Claims.print(-1 - later.rank(), entry);
    }
    for (int[] lot : voices.of(entry)) {
      for (int i = 0; i < lot.length && !news; i++) {
        int voice = lot[i];
        news = visit[voice] != now && many.stream().noneMatch(later -> isBy(later, voice));
      }
    }
    many.add(entry);
    print += news ? all : 0;
    return news;
  }

  private boolean isBy(Entry entry, int voice) {
    for (int[] lot : voices.of(entry)) {
      if (Arrays.binarySearch(lot, voice) >= 0) {
        return true;
      }
    }
    return false;
  }
}
