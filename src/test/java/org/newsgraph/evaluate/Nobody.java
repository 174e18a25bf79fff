package org.newsgraph.evaluate;

import org.newsgraph.article.ArticleSource;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Progress;

/** Nobody who watches. */
public final class Nobody implements Progress {
  /** The one who is nobody. */
  public static final Progress WATCHES = new Nobody();

  private Nobody() {}

  @Override
  public void opens(ArticleSource source, int index, int sources) {}

  @Override
  public void reads(int number) {}

  @Override
  public void failed(Failure failure) {}
}
