package nl.buro3.productentool.catalog.ui.editor;

import nl.buro3.productentool.catalog.category.CategoryRef;

/** How a category is called in a list of all. */
final class CategoryWords {

    private CategoryWords() {}

    /** A sub-category with its main one before it. */
    static String of(CategoryRef category) {
        boolean main = category.path().equals(category.mainPath());
        return main ? category.name() : category.mainName() + " › " + category.name();
    }
}
