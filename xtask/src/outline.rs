//! Generated code without what a reviewer of the interface does not need: bodies, documentation, macros.

use syn::{
    Attribute, Block, File, ImplItem, Item, Meta,
    visit_mut::{self, VisitMut},
};

/// The outline of a Rust text.
pub(crate) fn outline(code: &str) -> Result<String, String> {
    let mut file: File = syn::parse_file(code).map_err(|error| error.to_string())?;
    Outline.visit_file_mut(&mut file);
    Ok(prettyplease::unparse(&file))
}

struct Outline;

impl VisitMut for Outline {
    fn visit_file_mut(&mut self, file: &mut File) {
        prune(&mut file.items);
        visit_mut::visit_file_mut(self, file);
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        if let Some((_, items)) = &mut module.content {
            prune(items);
        }
        visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        let of_trait = item.trait_.is_some();
        item.items.retain(|item| match item {
            ImplItem::Fn(function) => of_trait || matches!(function.vis, syn::Visibility::Public(_)),
            ImplItem::Macro(_) => false,
            _ => true,
        });
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.clear();
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            let path = attribute.path();
            let shown =
                path.is_ident("deprecated") || path.is_ident("derive") || path.is_ident("non_exhaustive");
            shown && !matches!(attribute.meta, Meta::NameValue(_))
        });
    }
}

/// Leaves out imports and the tables that the macros take.
fn prune(items: &mut Vec<Item>) {
    items.retain(|item| !matches!(item, Item::Use(_) | Item::Macro(_)));
}
